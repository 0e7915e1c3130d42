import {cite, constitution, SINCE_REFORM} from '../law';
import {answered} from '../questions';
import {NO_ORDINARY_STEP, NOTHING_TO_CHALLENGE} from './normStillQuestioned';
import {all, any, remedy} from './remedy';

/** The Human Rights Commissioner takes complaints and may apply to the Court about a norm. */
export const ombudsman = remedy({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [constitution('73(5)'), cite('ombudsmanLaw', '13(1)'), cite('ombudsmanLaw', '13(5)')],
      certainty: 'read',
      fits: any(NO_ORDINARY_STEP, answered('request', 'judgeOfficial', 'enforceRuling')),
      unless: any(
        answered('applicant', 'organisation'),
        all(answered('request', 'checkNorm', 'fillGap'), NOTHING_TO_CHALLENGE)
      )
    }
  ]
});
