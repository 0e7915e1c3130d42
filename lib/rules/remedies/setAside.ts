import {cite, SINCE_REFORM} from '../law';
import {onAppeal} from '../questions';
import {remedy} from './remedy';

/** Against what a court decided without calling anybody: each such act has a way of its own, and a short time. */
export const setAside = remedy({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [
        cite('civilProcedureCode', '141(2)'),
        cite('civilProcedureCode', '142(1)'),
        cite('civilProcedureCode', '267-4(2)'),
        cite('civilProcedureCode', '267-4(4)'),
        cite('civilProcedureCode', '252(5)'),
        cite('criminalProcedureCode', '107(2)')
      ],
      certainty: 'read',
      fits: onAppeal('noHearing'),
      byCaseKind: ['civil', 'administrative', 'criminal', 'administrativeOffence']
    }
  ]
});
