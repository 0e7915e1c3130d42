import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fullAnswers} from './anyAnswers.fixture';
import {assess, type AsOf} from './assess';
import {interview} from './interview';
import {problemWith, QUESTION_IDS, UNKNOWN, type Answer, type Answers, type QuestionId} from './questions';
import {worthTrying} from './questions/worthTrying.fixture';

const AS_OF: readonly AsOf[] = [{today: '2026-11-23'}, {today: '2026-11-23', lawOn: '2026-06-30'}];

/** Many complete interviews, the same in every run. */
const WALKS = AS_OF.flatMap((asOf) =>
  fc
    .sample(fullAnswers(asOf.today), {seed: 20261123, numRuns: 3000})
    .map((given) => ({given, asOf, asked: interview(given, asOf).asked}))
);

const walksThatAsk = (id: QuestionId) => WALKS.filter(({asked}) => asked.includes(id));

/** All that the person reads at the end, but for the answers themselves. */
function outcome(given: Answers, asOf: AsOf): string {
  const {verdict, findings, deadline, remedies, documents} = assess(interview(given, asOf).answers, asOf);
  const found = findings.map(({criterion, status, failure}) => ({criterion, status, failure}));
  return JSON.stringify([verdict.kind, found, deadline, remedies, documents]);
}

describe.each(QUESTION_IDS)('%s', (id) => {
  const walks = walksThatAsk(id);
  const answers = worthTrying(id, '2026-11-23');

  test('is asked at some point', () => expect(walks.length).toBeGreaterThan(0));

  test('takes each of its answers at some point, and the interview goes on', () => {
    for (const answer of answers) {
      const taken = walks.some(({given, asOf}) => isTaken({...given, [id]: answer}, id, answer, asOf));
      expect(taken, String(answer)).toBe(true);
    }
  });

  test('is worth an answer: each changes the outcome against some other', () => {
    for (const answer of answers.filter((one) => one !== UNKNOWN)) {
      const matters = walks.some(({given, asOf}) => {
        const others = answers.filter((other) => other !== answer);
        const mine = outcome({...given, [id]: answer}, asOf);
        return others.some((other) => outcome({...given, [id]: other}, asOf) !== mine);
      });
      expect(matters, String(answer)).toBe(true);
    }
  });
});

function isTaken(given: Answers, id: QuestionId, answer: Answer, asOf: AsOf): boolean {
  const kept = interview(given, asOf).answers;
  return kept[id] === answer && problemWith(id, answer, kept, asOf.today) === undefined;
}
