import {courtLaw, SINCE_REFORM, UNTIL_REFORM} from '../law';
import {answered, given, PENDING_ON_REFORM, RETURNED_FOR_FORM} from '../questions';
import {timeLimit} from './timeLimit';

const byCourt = answered('appliedBy', 'court');

/** Filed again in time, the corrected application has the day of the first filing. */
const correctedInTime = {when: RETURNED_FOR_FORM, filedOn: 'firstFiledOn', whileIn: 'refiling'} as const;

/** The year in which to apply (45(2)(2)); nothing in the law restores it. */
export const filing = timeLimit({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [courtLaw('45(2)(2)')],
      runs: given(byCourt, answered('appellateAct', 'inForce')),
      from: 'appellateDate',
      term: {years: 1},
      keptBy: [correctedInTime, {when: PENDING_ON_REFORM, filedOn: 'pendingFiledOn'}],
      filed: PENDING_ON_REFORM
    },
    {
      inForce: UNTIL_REFORM,
      citations: [courtLaw('45(2)(2)')],
      runs: given(byCourt, answered('appellateAct', 'inForce', 'appealTimeOver', 'noAppealByLaw')),
      from: 'courtActDate',
      term: {years: 1},
      keptBy: [correctedInTime],
      filed: PENDING_ON_REFORM
    }
  ]
});
