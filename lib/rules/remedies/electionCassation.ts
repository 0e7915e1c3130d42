import {cite, SINCE_REFORM} from '../law';
import {answered, onAppeal} from '../questions';
import {given, remedy} from './remedy';

/** A dispute with the Central Election Commission has no appeal, but a cassation with a time of three days. */
export const electionCassation = remedy({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [
        cite('administrativeProcedureCode', '105'),
        cite('administrativeProcedureCode', '164(2)'),
        cite('administrativeProcedureCode', '164(3)')
      ],
      certainty: 'read',
      fits: given(onAppeal('noAppealByLaw'), answered('caseKind', 'administrative', 'unknown'))
    }
  ]
});
