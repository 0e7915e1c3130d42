import {cite} from '../../law';
import type {Limit, WayTerm} from '../limit';

const LATE_IS_TAKEN = {
  by: 'offenceCourtTakesIt',
  citations: [cite('administrativeOffencesCode', '829-4(3)')]
} as const satisfies WayTerm['restored'];

export const OFFENCE_COMPLAINT: readonly Limit[] = [
  {
    code: 'administrativeOffence',
    term: {sutki: 10},
    from: 'copyServedOn',
    citations: [
      cite('administrativeOffencesCode', '826-2(2)'),
      cite('administrativeOffencesCode', '829-4(1)')
    ],
    certainty: 'read',
    restored: LATE_IS_TAKEN,
    later: 'camera'
  },
  {
    variant: 'taxAudit',
    isException: true,
    code: 'administrativeOffence',
    term: {sutki: 30},
    from: 'copyServedOn',
    citations: [
      cite('administrativeOffencesCode', '826-2(3)'),
      cite('administrativeOffencesCode', '829-4(2)')
    ],
    certainty: 'read',
    restored: LATE_IS_TAKEN
  }
];
