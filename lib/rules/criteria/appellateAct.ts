import {courtLaw} from '../law';
import {answered} from '../questions';
import {criterion} from './criterion';
import {pendingOnReform} from './pending';
import {SINCE_REFORM, UNTIL_REFORM} from '../law';

const when = answered('appliedBy', 'court');

/** The case ended with an act of the appeal court that is in legal force. */
export const appellateAct = criterion({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [courtLaw('45(2)(1)')],
      when,
      met: answered('appellateAct', 'inForce'),
      returned: 5,
      refused: 1,
      failures: [
        pendingOnReform,
        {
          id: 'appealPending',
          when: answered('appellateAct', 'appealPending'),
          consequence: 'premature',
          mendedBy: {appellateAct: 'inForce', appellateDate: 'today'}
        },
        {
          id: 'appealOpen',
          when: answered('appellateAct', 'appealOpen'),
          consequence: 'premature',
          mendedBy: {appellateAct: 'inForce', appellateDate: 'today'}
        },
        {
          id: 'noAppealByLaw',
          when: answered('appellateAct', 'noAppealByLaw'),
          consequence: 'unsettled',
          mendedBy: 'nothing'
        },
        {id: 'timeOver', consequence: 'bars', mendedBy: {appellateAct: 'inForce', appellateDate: 'today'}}
      ]
    },
    {
      inForce: UNTIL_REFORM,
      citations: [courtLaw('45(2)(1)')],
      when,
      met: answered('appellateAct', 'inForce', 'appealTimeOver', 'noAppealByLaw'),
      returned: 5,
      refused: 1,
      failures: [
        {
          id: 'appealPending',
          when: answered('appellateAct', 'appealPending'),
          consequence: 'premature',
          mendedBy: {appellateAct: 'inForce', courtActDate: 'today'}
        },
        {
          id: 'appealOpen',
          consequence: 'premature',
          mendedBy: {appellateAct: 'inForce', courtActDate: 'today'}
        }
      ]
    }
  ]
});
