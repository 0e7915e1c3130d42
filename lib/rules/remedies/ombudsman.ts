import {cite, constitution} from '../law';
import {answered} from '../questions';
import {NO_ORDINARY_STEP, NOTHING_TO_CHALLENGE} from './normStillQuestioned';
import {every, some, type Remedy} from './remedy';

/** The Human Rights Commissioner takes complaints and may apply to the Court about a norm. */
export const ombudsman: Remedy = {
  citations: [constitution('73(5)'), cite('ombudsmanLaw', '13(1)'), cite('ombudsmanLaw', '13(5)')],
  certainty: 'read',
  fits: some(NO_ORDINARY_STEP, answered('request', 'judgeOfficial')),
  unless: some(
    answered('applicant', 'organisation'),
    every(answered('request', 'checkNorm', 'fillGap'), NOTHING_TO_CHALLENGE)
  )
};
