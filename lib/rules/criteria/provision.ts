import {courtLaw} from '../law';
import {answered} from '../questions';
import {criterion} from './criterion';
import {SINCE_OPENING} from '../law';

/** The Court examines only the part of the act that the application names. */
export const provision = criterion({
  versions: [
    {
      inForce: SINCE_OPENING,
      citations: [courtLaw('44(2)(10)'), courtLaw('50(2)')],
      met: answered('provision', 'named', 'wholeAct'),
      returned: 2,
      refused: 1,
      failures: [
        {id: 'notNamed', consequence: 'curable', mendedBy: {provision: 'named'}, interpretation: true}
      ]
    }
  ]
});
