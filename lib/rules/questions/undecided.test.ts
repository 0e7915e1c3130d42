import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  all,
  answered,
  any,
  evaluate,
  given,
  not,
  QUESTION_IDS,
  rolledOver,
  unanswered,
  undecided,
  within,
  type Answers,
  type Condition,
  type QuestionId
} from '.';
import {anySituation, withMore} from '../cases/anyAnswers.fixture';
import {anyCondition} from './anyCondition.fixture';

const TODAY = '2026-11-23';
const YEAR = {years: 1} as const;
const byCourt = answered('appliedBy', 'court');
const inForce = answered('appellateAct', 'inForce');
const filed = within(YEAR, 'appellateDate', 'firstFiledOn');

describe('what keeps a condition undecided', () => {
  test.each<[string, Condition, Answers, readonly QuestionId[]]>([
    ['a question not answered', byCourt, {}, ['appliedBy']],
    ['a question answered "I don\'t know"', byCourt, {appliedBy: 'unknown'}, ['appliedBy']],
    ['nothing once it holds', byCourt, {appliedBy: 'court'}, []],
    ['nothing once it fails', byCourt, {appliedBy: 'nobody'}, []],
    ['nothing where "I don\'t know" is enough', answered('appliedBy', 'unknown'), {appliedBy: 'unknown'}, []],
    ['every open part', all(byCourt, inForce), {}, ['appliedBy', 'appellateAct']],
    ['only the open part', any(byCourt, inForce), {appliedBy: 'nobody'}, ['appellateAct']],
    ['nothing beside a part that decides', all(byCourt, inForce), {appliedBy: 'nobody'}, []],
    ['a question once, though it is named twice', any(byCourt, not(byCourt)), {}, ['appliedBy']],
    ['the first part of a given', given(byCourt, inForce), {appellateAct: 'inForce'}, ['appliedBy']],
    ['then its second', given(byCourt, inForce), {appliedBy: 'court'}, ['appellateAct']],
    ['the date of a term', within(YEAR, 'appellateDate'), {}, ['appellateDate']],
    ['both its dates', filed, {}, ['appellateDate', 'firstFiledOn']],
    ['its other date', filed, {appellateDate: '2026-05-14'}, ['firstFiledOn']],
    ['a date not known', filed, {appellateDate: 'unknown', firstFiledOn: TODAY}, ['appellateDate']],
    ['a date, for a doubtful day', rolledOver(YEAR, 'appellateDate'), {}, ['appellateDate']],
    [
      'no question where only the law is open',
      within(YEAR, 'appellateDate'),
      {appellateDate: '2025-11-22'},
      []
    ]
  ])('is %s', (_, condition, answers, expected) =>
    expect(undecided(condition, answers, TODAY)).toEqual(expected)
  );
});

describe('the date that the beginning of a term cannot precede', () => {
  const notice = within({months: 1}, 'noticeReceivedOn');

  test('is open as long as the beginning is', () => {
    expect(undecided(notice, {}, TODAY)).toEqual(['noticeReceivedOn', 'firstFiledOn']);
    expect(undecided(notice, {noticeReceivedOn: 'unknown'}, TODAY)).toEqual([
      'noticeReceivedOn',
      'firstFiledOn'
    ]);
  });

  test('does not matter once the beginning is known', () => {
    const until = within({months: 1}, 'noticeReceivedOn', 'rulingPublishedOn');
    expect(undecided(until, {noticeReceivedOn: '2026-10-28'}, TODAY)).toEqual(['rulingPublishedOn']);
  });

  test('does not decide what the law leaves open', () => {
    expect(undecided(notice, {noticeReceivedOn: '2026-10-22'}, TODAY)).toEqual([]);
  });
});

test('of the questions named, those without an answer can still be asked', () => {
  expect(
    unanswered(['appliedBy', 'provision', 'signer'], {provision: 'unknown', signer: 'advocate'})
  ).toEqual(['appliedBy']);
});

test('nothing keeps a decided condition undecided', () => {
  fc.assert(
    fc.property(anyCondition, anySituation, (condition, {answers, asOf}) => {
      if (evaluate(condition, answers, asOf.today) === 'unknown') return;
      expect(undecided(condition, answers, asOf.today)).toEqual([]);
    })
  );
});

test('each question named once, and none that is known', () => {
  fc.assert(
    fc.property(anyCondition, anySituation, (condition, {answers, asOf}) => {
      const named = undecided(condition, answers, asOf.today);
      expect(new Set(named).size).toBe(named.length);
      for (const id of named) expect([undefined, 'unknown']).toContain(answers[id]);
    })
  );
});

test('while the questions named stay open, no other answer decides', () => {
  fc.assert(
    fc.property(anyCondition, anySituation, anySituation, (condition, {answers, asOf}, more) => {
      fc.pre(evaluate(condition, answers, asOf.today) === 'unknown');
      const named = undecided(condition, answers, asOf.today);
      const others = QUESTION_IDS.filter((id) => !named.includes(id) && answers[id] === undefined);
      const added = Object.fromEntries(others.map((id) => [id, more.answers[id]]));
      expect(evaluate(condition, withMore(answers, added, asOf.today), asOf.today)).toBe('unknown');
    })
  );
});
