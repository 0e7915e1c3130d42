import {constitution} from '../../law';
import {answered} from '../../questions';
import type {Limit} from '../limit';
import {APPEAL} from './appeal';
import {CASSATION} from './cassation';

const appealOpen = answered('appellateAct', 'appealOpen');
const appealDecided = answered('appellateAct', 'inForce');

/** A court can ask as long as the case is before it; where it is before none, what brings it there has a last day. */
export const COURT_SUBMISSION: readonly Limit[] = [
  {reason: 'whileInCourt', citations: [constitution('79')], certainty: 'read'},
  ...APPEAL.filter(({variant}) => variant === undefined).map((limit) => ({...limit, when: appealOpen})),
  ...CASSATION.filter(({variant}) => variant === undefined).map((limit) => ({...limit, when: appealDecided}))
];
