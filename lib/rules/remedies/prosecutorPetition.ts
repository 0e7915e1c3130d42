import {cite, SINCE_REFORM} from '../law';
import {onAppeal} from '../questions';
import {remedy} from './remedy';

/** Where no appeal was used, only a prosecutor's protest still brings the judgment before the cassation court. */
export const prosecutorPetition = remedy({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [
        cite('civilProcedureCode', '434(3)'),
        cite('civilProcedureCode', '435(2)'),
        cite('civilProcedureCode', '438(6)'),
        cite('administrativeProcedureCode', '169(3-1)'),
        cite('administrativeProcedureCode', '169(7)'),
        cite('criminalProcedureCode', '484(3)'),
        cite('criminalProcedureCode', '485(2)'),
        cite('criminalProcedureCode', '486(2)'),
        cite('administrativeOffencesCode', '848'),
        cite('administrativeOffencesCode', '851(1)'),
        cite('administrativeOffencesCode', '851(4)'),
        cite('prosecutionLaw', '24(1)')
      ],
      certainty: 'read',
      fits: onAppeal('appealTimeOver'),
      byCaseKind: ['civil', 'administrative', 'criminal', 'administrativeOffence']
    }
  ]
});
