import {describe, expect, test} from 'vitest';
import {changes, EMPTY_DRAFT, type Draft} from '@/lib/answers';
import {CASES as cases} from '@/lib/rules/cases/cases.fixture';
import type {Answers, IsoDate} from '@/lib/rules';
import {assessed} from './assessed';
import {checkState} from './checkState';
import {afterAnswer, before} from './navigation';
import {fragmentOf} from './step';

const TODAY: IsoDate = '2026-11-23';

const answersOf = (id: string) => {
  const found = cases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No case ${id}`);
  return found.answers;
};
const draftOf = (answers: Answers): Draft => ({...EMPTY_DRAFT, answers});

const NEW = EMPTY_DRAFT;
const SOME = draftOf({request: 'checkNorm', applicant: 'citizen'});
const BARRED = draftOf({request: 'amnesty'});
const {appellateDate: _date, ...untilDate} = answersOf('clean-civil');
const UNTIL_DATE = draftOf(untilDate);
const WHOLE = draftOf(answersOf('clean-civil'));

/** Where an address leads, with "→" where it was diverted, and where Back leads from there. */
function placesAt(draft: Draft, address: string) {
  const {step, diverted, interview} = checkState(draft, TODAY, address);
  const back = before(step, interview);
  return [`${diverted ? '→ ' : ''}${fragmentOf(step)}`, back === undefined ? 'start' : fragmentOf(back)];
}

describe('an address leads to its step, or to where the interview is', () => {
  test.each<[string, address: string, Draft, shown: string, back: string]>([
    ['no answers', '', NEW, '→ request', 'start'],
    ['no answers', 'request', NEW, 'request', 'start'],
    ['no answers', '#request', NEW, 'request', 'start'],
    ['no answers', '/earlier).', NEW, 'earlier', 'start'],
    ['no answers', '#/link/1ab)', NEW, 'link/1ab)', 'start'],
    ['no answers', 'applicant', NEW, '→ request', 'start'],
    ['no answers', 'answers', NEW, '→ request', 'start'],
    ['no answers', 'result', NEW, '→ request', 'start'],
    ['no answers', 'sheet', NEW, '→ request', 'start'],
    ['no answers', 'notice', NEW, '→ request', 'start'],
    ['no answers', 'application', NEW, 'application', 'result'],
    ['no answers', 'earlier', NEW, 'earlier', 'start'],
    ['no answers', 'link/12abc', NEW, 'link/12abc', 'start'],
    ['no answers', 'nonsense', NEW, '→ request', 'start'],
    ['no answers', '__proto__', NEW, '→ request', 'start'],
    ['no answers', 'answers/', NEW, '→ request', 'start'],
    ['two answers', '', SOME, '→ whoseRights', 'applicant'],
    ['two answers', 'whoseRights', SOME, 'whoseRights', 'applicant'],
    ['two answers', 'applicant', SOME, 'applicant', 'request'],
    ['two answers', 'request', SOME, 'request', 'start'],
    ['two answers', 'signer', SOME, '→ whoseRights', 'applicant'],
    ['two answers', 'answers', SOME, 'answers', 'applicant'],
    ['two answers', 'answers/request', SOME, 'answers/request', 'answers'],
    ['two answers', 'answers/signer', SOME, '→ whoseRights', 'applicant'],
    ['two answers', 'result', SOME, '→ whoseRights', 'applicant'],
    ['a bar', 'notice', BARRED, 'notice', 'request'],
    ['a bar', 'result', BARRED, 'result', 'answers'],
    ['a bar', '', BARRED, '→ applicant', 'request'],
    ['all but a day', 'appellateDate', UNTIL_DATE, 'appellateDate', 'appealOutcome'],
    ['all but a day', 'result', UNTIL_DATE, '→ appellateDate', 'appealOutcome'],
    ['all answers', '', WHOLE, '→ answers', 'paperTranslation'],
    ['all answers', 'answers', WHOLE, 'answers', 'paperTranslation'],
    ['all answers', 'result', WHOLE, 'result', 'answers'],
    ['all answers', 'sheet', WHOLE, 'sheet', 'result'],
    ['all answers', 'application', WHOLE, 'application', 'result'],
    ['all answers', 'notice', WHOLE, '→ answers', 'paperTranslation'],
    ['all answers', 'answers/signer', WHOLE, 'answers/signer', 'answers'],
    ['all answers', 'stateDuty', WHOLE, '→ answers', 'paperTranslation']
  ])('%s, #%s', (...[, address, draft, shown, back]) => {
    expect(placesAt(draft, address)).toEqual([shown, back]);
  });
});

describe('Continue leads', () => {
  const after = (
    draft: Draft,
    ...[question, given, changing]: [...Parameters<typeof changes.answer>, boolean]
  ) => {
    const next = changes.answer(question, given)(draft);
    return fragmentOf(afterAnswer(question, changing, checkState(next, TODAY, question).interview));
  };

  test.each<[string, Draft, ...Parameters<typeof changes.answer>, changing: boolean, next: string]>([
    ['to the next question', NEW, 'request', 'checkNorm', false, 'applicant'],
    ['to the notice when a bar has become certain', NEW, 'request', 'amnesty', false, 'notice'],
    [
      'to the question that follows, from one answered before',
      SOME,
      'request',
      'checkNorm',
      false,
      'applicant'
    ],
    ['to the next question that is open', UNTIL_DATE, 'appellateDate', '2026-05-14', false, 'effect'],
    ['back to the list after a change', WHOLE, 'signer', 'rightsHolder', true, 'answers'],
    [
      'to a question that a change has opened, and then back to the list',
      WHOLE,
      'signer',
      'advocate',
      true,
      'answers/authority'
    ],
    ['back to the list when a change leaves fewer questions', WHOLE, 'appliedBy', 'nobody', true, 'answers']
  ])('%s', (...[, draft, question, given, changing, next]) => {
    expect(after(draft, question, given, changing)).toBe(next);
  });
});

describe('the day of the assessment', () => {
  const dayOf = (draft: Partial<Draft>) => checkState({...WHOLE, ...draft}, TODAY, '').assessedOn;

  test('is today', () => expect(dayOf({})).toBe(TODAY));
  test('is that of a shared result', () => expect(dayOf({assessedOn: '2026-09-01'})).toBe('2026-09-01'));
  test('is never a day to come', () => expect(dayOf({assessedOn: '2027-01-01'})).toBe(TODAY));
  test('is that of an old law, whatever was shared', () =>
    expect(dayOf({oldLawDay: '2025-03-01', assessedOn: '2026-09-01'})).toBe('2025-03-01'));

  test('today stays today', () =>
    expect(checkState({...WHOLE, oldLawDay: '2025-03-01'}, TODAY, '').today).toBe(TODAY));
});

describe('what the answers come to', () => {
  test('is judged on the day of the assessment, and today', () => {
    const day: IsoDate = '2026-12-02';
    const answers: Answers = {...WHOLE.answers, appellateDate: '2025-12-01'};
    const state = checkState({...WHOLE, answers, assessedOn: TODAY}, day, 'result');
    const {assessment, assessmentToday} = assessed(state);
    expect(assessment.verdict.kind).toBe('noObstacleFound');
    expect(assessmentToday.verdict.kind).toBe('inadmissible');
  });

  test('is the same object where both days are one', () => {
    const {assessment, assessmentToday} = assessed(checkState(WHOLE, TODAY, 'result'));
    expect(assessmentToday).toBe(assessment);
  });
});

test('an interview is worked out once for the same answers and day', () => {
  const first = checkState(WHOLE, TODAY, 'answers');
  expect(checkState(WHOLE, TODAY, 'result').interview).toBe(first.interview);
  expect(checkState({...WHOLE, assessedOn: '2026-09-01'}, TODAY, 'result').interview).not.toBe(
    first.interview
  );
});
