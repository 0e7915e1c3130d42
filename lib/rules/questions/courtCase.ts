import {answered, given, type Condition} from './condition';

/** A court decided about it: by the provision, naming it at least, or about the provision itself. */
export const IN_COURT = answered('appliedBy', 'court', 'courtMentioned', 'courtReviewed');

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
  'unknown'
);
