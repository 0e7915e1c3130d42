import type {NonEmpty} from '../logic';
import type {OptionOf} from './catalogue';
import {answered, given, type Condition} from './condition';

const BY_A_COURT = ['court', 'courtMentioned', 'courtReviewed'] as const;

/** A court decided about it: by the provision, naming it at least, or about the provision itself. */
export const IN_COURT = answered('appliedBy', ...BY_A_COURT);

/** A court decided, though it may not be known whether by the provision: what is open against its act is open. */
const A_COURT_DECIDED = answered('appliedBy', ...BY_A_COURT, 'unknown');

/** Nobody who wants to apply took part in that case, nor somebody whose place they take. */
export const A_STRANGERS_CASE: Condition = given(
  IN_COURT,
  given(answered('participation', 'no'), answered('otherCase', 'stranger'))
);

/** What became of an appeal in that case, as one of these answers. */
export const onAppeal = (...acts: NonEmpty<OptionOf<'appellateAct'>>): Condition =>
  given(A_COURT_DECIDED, answered('appellateAct', ...acts));

/** A court of appeal has decided, and its act was in force before any cassation. */
export const REACHED_APPEAL: Condition = given(IN_COURT, answered('appellateAct', 'inForce'));

/** Its act can open the year: the case was not sent back, nor was that court the first to look at it. */
export const OPENS_THE_YEAR = answered(
  'appealOutcome',
  'stands',
  'procedural',
  'withdrawn',
  'special',
  'firstRestored',
  'changedByCassation',
  'appliedInCassation',
  'cassationPending',
  'partDecidedAnew',
  'unknown'
);
