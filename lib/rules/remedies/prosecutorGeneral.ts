import {citeSubparagraph, constitution, SINCE_REFORM} from '../law';
import {NO_ORDINARY_STEP, NOTHING_TO_CHALLENGE} from './normStillQuestioned';
import {remedy} from './remedy';

/** The Prosecutor General may apply to the Court about any norm. */
export const prosecutorGeneral = remedy({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [constitution('73(4)'), citeSubparagraph('prosecutionLaw', '9', '16')],
      certainty: 'read',
      fits: NO_ORDINARY_STEP,
      unless: NOTHING_TO_CHALLENGE
    }
  ]
});
