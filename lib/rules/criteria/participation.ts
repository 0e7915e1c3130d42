import {courtLaw} from '../law';
import {answered, given, IN_COURT} from '../questions';
import {criterion} from './criterion';
import {SINCE_OPENING} from '../law';

/** The person whose rights are concerned took part in the case in which a court applied the norm. */
export const participation = criterion({
  versions: [
    {
      inForce: SINCE_OPENING,
      citations: [courtLaw('45(2)(1)')],
      when: IN_COURT,
      met: answered('participation', 'yes'),
      returned: 5,
      refused: 1,
      failures: [
        {
          id: 'notCalled',
          when: answered('participation', 'notCalled'),
          consequence: 'unsettled',
          mendedBy: 'nothing'
        },
        {
          id: 'hitPersonally',
          when: answered('participation', 'hitPersonally'),
          consequence: 'unsettled',
          mendedBy: 'nothing'
        },
        {
          id: 'oneOfUs',
          when: given(answered('participation', 'no'), answered('otherCase', 'oneOfUs')),
          consequence: 'unsettled',
          mendedBy: 'nothing'
        },
        {
          id: 'ofTheDead',
          when: given(answered('participation', 'no'), answered('otherCase', 'deceased')),
          consequence: 'unsettled',
          mendedBy: 'nothing'
        },
        {id: 'noPart', consequence: 'bars', mendedBy: 'nothing'}
      ]
    }
  ]
});
