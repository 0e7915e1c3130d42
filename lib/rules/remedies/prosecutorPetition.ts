import {cite, SINCE_REFORM} from '../law';
import {answered, onAppeal} from '../questions';
import {remedy} from './remedy';

/** Where no appeal was used, only a prosecutor's protest still brings the judgment before the cassation court. */
export const prosecutorPetition = remedy({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [
        cite('civilProcedureCode', '434(3)'),
        cite('civilProcedureCode', '435(2)'),
        cite('administrativeProcedureCode', '169(7)'),
        cite('criminalProcedureCode', '484(3)'),
        cite('criminalProcedureCode', '486(2)'),
        cite('prosecutionLaw', '24(1)')
      ],
      certainty: 'read',
      fits: onAppeal('appealTimeOver'),
      // In a case of an offence the petition is the way to the cassation court itself.
      unless: answered('caseKind', 'administrativeOffence')
    }
  ]
});
