import {courtLaw} from '../law';
import {answered, given, IN_COURT, type OptionOf} from '../questions';
import {criterion, type Changes} from './criterion';
import {pendingOnReform} from './pending';
import {SINCE_REFORM, UNTIL_REFORM} from '../law';

const appealedAnew = {
  appellateAct: 'inForce',
  appealOutcome: 'stands',
  appellateDate: 'today'
} as const satisfies Changes;

/** Whether what the appeal court did, or what became of it, is the act that 45(2)(1) asks for is not written. */
const doubtfulOutcome = <const Id extends OptionOf<'appealOutcome'>>(id: Id) =>
  ({
    id,
    when: given(answered('appellateAct', 'inForce'), answered('appealOutcome', id)),
    consequence: 'unsettled',
    mendedBy: 'nothing'
  }) as const;

/** The case ended with an act of the appeal court that is in legal force. */
export const appellateAct = criterion({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [courtLaw('45(2)(1)')],
      when: IN_COURT,
      met: given(
        answered('appellateAct', 'inForce'),
        answered('appealOutcome', 'stands', 'cassationPending')
      ),
      returned: 5,
      refused: 1,
      failures: [
        pendingOnReform,
        doubtfulOutcome('procedural'),
        doubtfulOutcome('withdrawn'),
        doubtfulOutcome('special'),
        doubtfulOutcome('firstRestored'),
        doubtfulOutcome('changedByCassation'),
        doubtfulOutcome('appliedInCassation'),
        doubtfulOutcome('partDecidedAnew'),
        {
          id: 'sentBack',
          when: given(answered('appellateAct', 'inForce'), answered('appealOutcome', 'sentBack')),
          consequence: 'premature',
          mendedBy: appealedAnew
        },
        {
          id: 'fineOfAuthority',
          when: given(answered('appellateAct', 'inForce'), answered('appealOutcome', 'fineOfAuthority')),
          consequence: 'premature',
          interpretation: true,
          mendedBy: appealedAnew
        },
        {
          id: 'appealPending',
          when: answered('appellateAct', 'appealPending'),
          consequence: 'premature',
          mendedBy: appealedAnew
        },
        {
          id: 'appealOpen',
          when: answered('appellateAct', 'appealOpen'),
          consequence: 'premature',
          mendedBy: appealedAnew
        },
        {
          // Above the investigating judge there is the regional court alone, which no code calls one of appeal.
          id: 'inquiryJudge',
          when: given(answered('appellateAct', 'noHearing'), answered('caseKind', 'criminal')),
          consequence: 'unsettled',
          mendedBy: 'nothing'
        },
        {
          id: 'noHearing',
          when: answered('appellateAct', 'noHearing'),
          consequence: 'premature',
          mendedBy: appealedAnew
        },
        {
          id: 'noAppealByLaw',
          when: answered('appellateAct', 'noAppealByLaw'),
          consequence: 'unsettled',
          mendedBy: 'nothing'
        },
        {
          id: 'appealReturned',
          when: answered('appellateAct', 'appealReturned'),
          consequence: 'unsettled',
          mendedBy: 'nothing'
        },
        {
          id: 'timeOverUnheard',
          when: given(answered('appellateAct', 'appealTimeOver'), answered('participation', 'notCalled')),
          consequence: 'unsettled',
          mendedBy: 'nothing'
        },
        {id: 'timeOver', consequence: 'bars', mendedBy: appealedAnew}
      ]
    },
    {
      inForce: UNTIL_REFORM,
      citations: [courtLaw('45(2)(1)')],
      when: answered('appliedBy', 'court'),
      met: answered(
        'appellateAct',
        'inForce',
        'appealTimeOver',
        'noAppealByLaw',
        'appealReturned',
        'noHearing'
      ),
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
