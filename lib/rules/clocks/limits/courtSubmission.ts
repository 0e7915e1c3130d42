import {constitution} from '../../law';
import {all, answered, type Condition} from '../../questions';
import type {Limit} from '../limit';
import {APPEAL} from './appeal';
import {CASSATION} from './cassation';

const appealOpen = answered('appellateAct', 'appealOpen');
const noCourtHasIt = all(answered('appellateAct', 'inForce'), answered('appealOutcome', 'stands', 'unknown'));

/** A court can ask as long as the case is before it; where it is before none, what brings it there has a last day. */
const through = (limits: readonly Limit[], when: Condition): readonly Limit[] =>
  limits
    .filter((limit) => limit.variant === undefined)
    .map((limit) => ({...limit, when, variant: 'through' as const}));

/** A court can ask as long as the case is before it; where it is before none, what brings it there has a last day. */
export const COURT_SUBMISSION: readonly Limit[] = [
  {reason: 'whileInCourt', citations: [constitution('79')], certainty: 'read'},
  ...through(APPEAL, appealOpen),
  ...through(CASSATION, noCourtHasIt)
];
