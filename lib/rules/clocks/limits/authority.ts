import {cite} from '../../law';
import type {Limit, WayTerm} from '../limit';

const SUIT_RESTORATION = {
  by: 'civilCourt',
  citations: [cite('administrativeProcedureCode', '136(6)'), cite('civilProcedureCode', '126(2)')]
} as const satisfies WayTerm['restored'];

/** A complaint to the authority comes first, unless a law says otherwise; then the claim. */
export const ADMINISTRATIVE_COURT: readonly Limit[] = [
  {
    variant: 'complaint',
    code: 'administrativeBody',
    term: {months: 3},
    from: 'authorityActOn',
    citations: [cite('administrativeProcedureCode', '91(5)'), cite('administrativeProcedureCode', '92(1)')],
    certainty: 'read',
    restored: {
      by: 'authority',
      citations: [cite('administrativeProcedureCode', '92(2)'), cite('administrativeProcedureCode', '92(3)')]
    },
    later: 'notToldHow',
    takenBy: 'complaintAnsweredOn'
  },
  {
    stage: 'claim',
    code: 'administrative',
    term: {months: 1},
    from: 'complaintAnsweredOn',
    citations: [cite('administrativeProcedureCode', '136(1)')],
    certainty: 'read',
    restored: SUIT_RESTORATION,
    later: 'noAnswer'
  },
  {
    variant: 'bailiff',
    isException: true,
    code: 'administrative',
    term: {workingDays: 10},
    from: 'complaintAnsweredOn',
    citations: [cite('administrativeProcedureCode', '136(4)')],
    certainty: 'read',
    restored: SUIT_RESTORATION
  },
  {
    variant: 'withoutComplaint',
    isException: true,
    code: 'administrative',
    term: {months: 1},
    from: 'authorityActOn',
    citations: [cite('administrativeProcedureCode', '91(6)'), cite('administrativeProcedureCode', '136(1)')],
    certainty: 'read',
    restored: SUIT_RESTORATION,
    takenBy: 'complaintAnsweredOn'
  }
];

export const SUBORDINATE_ACT: readonly Limit[] = [
  {
    code: 'administrative',
    term: {months: 3},
    from: 'normLearnedOn',
    citations: [
      cite('administrativeProcedureCode', '135-1'),
      cite('administrativeProcedureCode', '136(3-1)')
    ],
    certainty: 'read',
    restored: SUIT_RESTORATION
  }
];
