import {courtLaw, SINCE_REFORM, UNTIL_REFORM} from '../law';
import {
  answered,
  any,
  given,
  IN_COURT,
  OPENS_THE_YEAR,
  PENDING_NOW,
  PENDING_ON_REFORM,
  REACHED_APPEAL,
  RETURNED_ONCE,
  RETURNED_TWICE
} from '../questions';
import {fromPronouncing} from './fullText';
import {timeLimit} from './timeLimit';

/** Filed again in time, the corrected application has the day of the first filing. */
const correctedInTime = {when: RETURNED_ONCE, filedOn: 'firstFiledOn', whileIn: 'refiling'} as const;

/** The text speaks of one return; whether the day is handed down through a second one is not written. */
const correctedAgain = {...correctedInTime, when: RETURNED_TWICE, doubtful: true} as const;

/** A cassation court has split the case: the act whose day was given is that of one part. */
const OF_PARTS = [
  {part: 'left', when: answered('appealOutcome', 'changedByCassation')},
  {part: 'anew', when: answered('appealOutcome', 'partDecidedAnew')}
] as const;

const withTheCourt = any(PENDING_ON_REFORM, PENDING_NOW);

/** The year in which to apply (45(2)(2)); nothing in the law restores it. */
export const filing = timeLimit({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [courtLaw('45(2)(2)')],
      runs: given(REACHED_APPEAL, OPENS_THE_YEAR),
      alsoToldIf: given(
        answered('appliedBy', 'unknown'),
        given(answered('appellateAct', 'inForce'), OPENS_THE_YEAR)
      ),
      ...fromPronouncing({years: 1}, 'appellateDate'),
      keptBy: [correctedInTime, correctedAgain, {when: PENDING_ON_REFORM, filedOn: 'pendingFiledOn'}],
      parts: OF_PARTS,
      filed: withTheCourt
    },
    {
      inForce: UNTIL_REFORM,
      citations: [courtLaw('45(2)(2)')],
      runs: given(
        IN_COURT,
        answered('appellateAct', 'inForce', 'appealTimeOver', 'noAppealByLaw', 'appealReturned', 'noHearing')
      ),
      from: 'courtActDate',
      term: {years: 1},
      keptBy: [correctedInTime, correctedAgain],
      filed: withTheCourt
    }
  ]
});
