import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {REFORM} from '../law';
import {problemWith, QUESTION_IDS, questionOf, UNKNOWN, type Answers, type Problem, type QuestionId} from '.';
import {anySituation} from '../cases/anyAnswers.fixture';

const TODAY = '2026-11-23';
const problem = (id: QuestionId, answer: unknown, before: Answers = {}) =>
  problemWith(id, answer, before, TODAY);

test.each(QUESTION_IDS)('%s takes "I don\'t know"', (id) => expect(problem(id, UNKNOWN)).toBeUndefined());

test('every option of every choice is an answer', () => {
  for (const id of QUESTION_IDS) {
    const question = questionOf(id);
    if (question.kind !== 'choice') continue;
    for (const option of question.options) expect(problem(id, option), `${id} ${option}`).toBeUndefined();
  }
});

test.each([undefined, null, '', 'courts', 'toString', '__proto__', 0, true, ['court'], {}])(
  'a choice refuses %j',
  (answer) => expect(problem('appliedBy', answer)).toBe('notAnAnswer')
);

describe('a question that takes several', () => {
  test.each([[['property']], [['property', 'life', 'fairTrial']], [['noneFits']]])('takes %j', (answer) =>
    expect(problem('constitutionalRight', answer)).toBeUndefined()
  );

  test.each([
    [[]],
    [['property', 'property']],
    [['property', 'noneFits']],
    [['noneFits', 'noneFits']],
    [['property', 'unknown']],
    [['unknown']],
    [['property', 'freedom']],
    [[['property']]],
    [[null]],
    ['property'],
    [{0: 'property', length: 1}]
  ])('refuses %j', (answer) => expect(problem('constitutionalRight', answer)).toBe('notAnAnswer'));
});

describe('a date', () => {
  test.each<[QuestionId, unknown, Answers, Problem | undefined]>([
    ['appellateDate', TODAY, {}, undefined],
    ['appellateDate', '2026-11-24', {}, 'future'],
    ['appellateDate', '1991-12-16', {}, undefined],
    ['appellateDate', '2026-02-30', {}, 'notAnAnswer'],
    ['appellateDate', '23.11.2026', {}, 'notAnAnswer'],
    ['appellateDate', 20261123, {}, 'notAnAnswer'],
    ['firstFiledOn', '2026-05-14', {appellateDate: '2026-05-14'}, undefined],
    ['firstFiledOn', '2026-05-13', {appellateDate: '2026-05-14'}, 'tooEarly'],
    ['firstFiledOn', '2026-05-13', {appellateDate: 'unknown'}, undefined],
    ['firstFiledOn', '2026-05-13', {}, undefined],
    ['noticeReceivedOn', '2026-05-14', {firstFiledOn: '2026-05-14'}, undefined],
    ['noticeReceivedOn', '2026-05-13', {firstFiledOn: '2026-05-14'}, 'tooEarly'],
    ['noticeReceivedOn', '2026-11-24', {firstFiledOn: '2026-11-23'}, 'future'],
    ['pendingFiledOn', REFORM, {}, undefined],
    ['pendingFiledOn', '2026-07-02', {}, 'tooLate'],
    ['pendingFiledOn', '2026-11-24', {}, 'future'],
    ['rulingPublishedOn', '2023-02-22', {appellateDate: TODAY}, undefined]
  ])('%s %s after %j: %s', (id, answer, before, expected) =>
    expect(problem(id, answer, before)).toBe(expected)
  );
});

test('whatever comes from outside, only answers pass', () => {
  const mixed = fc.oneof(fc.anything(), fc.string(), fc.constantFrom(...QUESTION_IDS), fc.array(fc.string()));
  fc.assert(
    fc.property(fc.constantFrom(...QUESTION_IDS), mixed, anySituation, (id, answer, {answers, asOf}) => {
      if (problemWith(id, answer, answers, asOf.today) !== undefined || answer === UNKNOWN) return;
      const question = questionOf(id);
      if (question.kind === 'choice') expect(question.options).toContain(answer);
      if (question.kind === 'date') expect(String(answer) <= asOf.today).toBe(true);
      if (question.kind === 'several') expect(answer).toSatisfy(Array.isArray);
    })
  );
});
