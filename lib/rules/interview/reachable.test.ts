import {beforeAll, describe, expect, test} from 'vitest';
import {goodAnswers} from '../cases/anyAnswers.fixture';
import {assess, type AsOf} from '../assessment/assess';
import type {IsoDate} from '../calendar';
import {interview} from './interview';
import {problemWith, QUESTION_IDS, questionOf, UNKNOWN, type Answers, type QuestionId} from '../questions';
import {worthTrying} from '../cases/worthTrying.fixture';

const TODAY = '2026-11-23';
const LAWS: readonly AsOf[] = [{today: TODAY}, {today: TODAY, lawOn: '2026-06-30'}];

const DATE_IDS = QUESTION_IDS.filter((id) => questionOf(id).kind === 'date');

const possibleAnswers = (id: QuestionId) =>
  worthTrying(id).filter((answer) => problemWith(id, answer, {}, TODAY) === undefined);

const onDay = (day: IsoDate) => Object.fromEntries(DATE_IDS.map((id) => [id, day]));

/** Nothing stands in the way, or every date is a year and a half ago, or the year is almost over. */
const GOOD: readonly Answers[] = [
  goodAnswers(TODAY),
  {...goodAnswers(TODAY), ...onDay('2025-05-23')},
  {...goodAnswers(TODAY), appellateDate: '2025-12-03'}
];

/** Each of them with one answer changed, in every way. */
const GIVEN = GOOD.flatMap((good) =>
  QUESTION_IDS.flatMap((id) => possibleAnswers(id).map((answer): Answers => ({...good, [id]: answer})))
);

const walksOf = (asOf: AsOf) => GIVEN.map((given) => ({given, asOf, ...interview(given, asOf)}));
type Walk = ReturnType<typeof walksOf>[number];
let walked: readonly Walk[];
beforeAll(() => {
  walked = LAWS.flatMap(walksOf);
});

/** Everything the person reads at the end, except the answers themselves. */
function outcome(given: Answers, asOf: AsOf): string {
  const {verdict, findings, deadline, remedies, documents} = assess(interview(given, asOf).answers, asOf);
  const found = findings.map(({criterion, status, failure}) => ({criterion, status, failure}));
  return JSON.stringify([verdict.kind, found, deadline, remedies, documents]);
}

describe.each(QUESTION_IDS)('%s', (id) => {
  let walks: readonly Walk[];
  beforeAll(() => {
    walks = walked.filter(({asked, next}) => next === id || asked.includes(id));
  });

  test('is asked at some point', () => expect(walks.length).toBeGreaterThan(0));

  test('takes each of its answers at some point', () => {
    for (const answer of possibleAnswers(id)) {
      const taken = walks.some(
        ({given, asOf}) => interview({...given, [id]: answer}, asOf).answers[id] === answer
      );
      expect(taken, String(answer)).toBe(true);
    }
  });

  // A ruling that upheld the norm opens no remedy, like one whose outcome is not known.
  const saysNoMore = ['upheld'];
  test('says more with each of its answers than with "I don\'t know"', () => {
    for (const answer of possibleAnswers(id)) {
      if (answer === UNKNOWN || saysNoMore.includes(String(answer))) continue;
      const isInformative = walks.some(
        ({given, asOf}) =>
          outcome({...given, [id]: answer}, asOf) !== outcome({...given, [id]: UNKNOWN}, asOf)
      );
      expect(isInformative, String(answer)).toBe(true);
    }
  });
});
