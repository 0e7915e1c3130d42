import {courtLaw} from '../law';
import {all, answered, any, given, IN_COURT} from '../questions';
import {criterion} from './criterion';
import {SINCE_OPENING} from '../law';

const noAppellateAct = answered(
  'appellateAct',
  'appealPending',
  'appealOpen',
  'appealTimeOver',
  'noAppealByLaw',
  'appealReturned',
  'noHearing',
  'unknown'
);

/** The papers that go with the application are at hand or can be had; asked once there is a case to attach. */
export const papers = criterion({
  versions: [
    {
      inForce: SINCE_OPENING,
      citations: [courtLaw('44(4)'), courtLaw('44(5)')],
      when: given(
        IN_COURT,
        answered('appellateAct', 'inForce', 'noAppealByLaw', 'appealReturned', 'unknown')
      ),
      met: all(
        answered('paperActText', 'have', 'canGet'),
        answered('paperCourtAct', 'have', 'canGet'),
        any(noAppellateAct, answered('paperAppellateAct', 'have', 'canGet')),
        answered('paperTranslation', 'notNeeded', 'have', 'canGet')
      ),
      returned: 2,
      refused: 1,
      failures: [
        {
          id: 'missing',
          consequence: 'curable',
          mendedBy: {
            paperActText: 'have',
            paperCourtAct: 'have',
            paperAppellateAct: 'have',
            paperTranslation: 'have'
          }
        }
      ]
    }
  ]
});
