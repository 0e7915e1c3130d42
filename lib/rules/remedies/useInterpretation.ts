import {constitution, courtLaw, SINCE_REFORM} from '../law';
import {answered} from '../questions';
import {given, remedy} from './remedy';

/** The norm was upheld in the Court's interpretation, which binds every court and authority. */
export const useInterpretation = remedy({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [constitution('75(2)'), courtLaw('63(4)')],
      certainty: 'read',
      fits: given(
        answered('courtRuling', 'sinceReform', 'beforeReform', 'normAmended'),
        answered('rulingOutcome', 'upheldInInterpretation')
      )
    }
  ]
});
