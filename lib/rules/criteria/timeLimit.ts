import type {NonEmpty} from '../logic';
import {courtLaw} from '../law';
import {all, any, answered, given, rolledOver, within, type Condition, type DateId} from '../questions';
import {criterion, type Failure} from './criterion';
import {PENDING_ON_REFORM} from './pending';
import {SINCE_REFORM, UNTIL_REFORM} from '../law';

/** One year after the court act was adopted (45(2)(2)). */
export const YEAR = {years: 1} as const;
/** One month after the staff's notice was received, to keep the day of the first filing (47(4)). */
export const REFILING_MONTH = {months: 1} as const;

export const RETURNED_FOR_FORM = answered('earlierApplication', 'returnedForForm');

/** The first filing kept the year, at the latest on a day that counts only if a weekend moves the last one. */
const filedByRolledDay = (courtAct: DateId): Condition =>
  any(within(YEAR, courtAct, 'firstFiledOn'), rolledOver(YEAR, courtAct, 'firstFiledOn'));

/** Filing today would rest on a last day on a weekend moving to the next working day. */
const onRolledDay = (courtAct: DateId): Condition =>
  any(
    rolledOver(YEAR, courtAct),
    given(RETURNED_FOR_FORM, all(filedByRolledDay(courtAct), rolledOver(REFILING_MONTH, 'noticeReceivedOn')))
  );

/** The first filing, whose day counts, rests on that. */
const refiledOnRolledDay = (courtAct: DateId): Condition =>
  given(
    RETURNED_FOR_FORM,
    all(rolledOver(YEAR, courtAct, 'firstFiledOn'), within(REFILING_MONTH, 'noticeReceivedOn'))
  );

const failures = (courtAct: DateId, filedOnRolledDay: Condition) =>
  [
    {id: 'weekend', when: onRolledDay(courtAct), consequence: 'unsettled', mendedBy: 'nothing'},
    {id: 'weekendFiled', when: filedOnRolledDay, consequence: 'unsettled', mendedBy: 'nothing'},
    {id: 'over', consequence: 'bars', mendedBy: {[courtAct]: 'today'}}
  ] as const satisfies NonEmpty<Failure>;

const refiledInTime = (courtAct: DateId): Condition =>
  given(
    RETURNED_FOR_FORM,
    all(within(YEAR, courtAct, 'firstFiledOn'), within(REFILING_MONTH, 'noticeReceivedOn'))
  );

/** The application is filed within a year; nothing in the law restores a missed year. */
export const timeLimit = criterion({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [courtLaw('45(2)(2)'), courtLaw('47(4)')],
      when: given(answered('appliedBy', 'court'), answered('appellateAct', 'inForce')),
      met: any(
        within(YEAR, 'appellateDate'),
        refiledInTime('appellateDate'),
        given(PENDING_ON_REFORM, within(YEAR, 'appellateDate', 'pendingFiledOn'))
      ),
      returned: 5,
      refused: 1,
      failures: failures(
        'appellateDate',
        any(
          given(PENDING_ON_REFORM, rolledOver(YEAR, 'appellateDate', 'pendingFiledOn')),
          refiledOnRolledDay('appellateDate')
        )
      )
    },
    {
      inForce: UNTIL_REFORM,
      citations: [courtLaw('45(2)(2)'), courtLaw('47(4)')],
      when: given(
        answered('appliedBy', 'court'),
        answered('appellateAct', 'inForce', 'appealTimeOver', 'noAppealByLaw')
      ),
      met: any(within(YEAR, 'courtActDate'), refiledInTime('courtActDate')),
      returned: 5,
      refused: 1,
      failures: failures('courtActDate', refiledOnRolledDay('courtActDate'))
    }
  ]
});
