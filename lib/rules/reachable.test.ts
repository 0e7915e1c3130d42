import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {almostGoodAnswers} from './anyAnswers.fixture';
import {assess, type AsOf} from './assess';
import {interview} from './interview';
import {problemWith, QUESTION_IDS, type Answer, type Answers, type QuestionId} from './questions';
import {worthTrying} from './questions/worthTrying.fixture';

const TODAY = '2026-11-23';
const AS_OF: readonly AsOf[] = [{today: TODAY}, {today: TODAY, lawOn: '2026-06-30'}];

/** Interviews under either law, the same in every run. */
const WALKS = AS_OF.flatMap((asOf) =>
  fc
    .sample(almostGoodAnswers(TODAY), {seed: 20261123, numRuns: 250})
    .map((given) => ({given, asOf, asked: interview(given, asOf).asked}))
);

/** Options that come to the same in law and differ in words only. */
const ALIKE: Readonly<Partial<Record<QuestionId, readonly string[]>>> = {
  actKind: ['law supremeCourtResolution', 'presidentialDecree governmentResolution centralBodyAct localAct'],
  provision: ['named wholeAct'],
  earlierApplication: ['none returnedOtherwise endedOtherGrounds'],
  signer: ['advocate legalConsultant']
};

describe.each(QUESTION_IDS)('%s', (id) => {
  const walks = WALKS.filter(({asked}) => asked.includes(id));
  const answers = worthTrying(id, TODAY).filter((answer) => problemWith(id, answer, {}, TODAY) === undefined);

  test('is asked at some point', () => expect(walks.length).toBeGreaterThan(0));

  test('takes each of its answers at some point', () => {
    for (const answer of answers) {
      const taken = walks.some(
        ({given, asOf}) => interview({...given, [id]: answer}, asOf).answers[id] === answer
      );
      expect(taken, String(answer)).toBe(true);
    }
  });

  test('tells its answers apart, but for those that come to the same', () => {
    const alike = classesOf(id, answers, walks).filter(({length}) => length > 1);
    const unequal = alike.map((options) => options.join(' '));
    if (id === 'constitutionalRight') expect(alike).toHaveLength(2);
    else expect(unequal.sort()).toEqual([...(ALIKE[id] ?? [])].sort());
  });
});

/** The answers in classes within which none changes any outcome against another. */
function classesOf(id: QuestionId, answers: readonly Answer[], walks: typeof WALKS): readonly Answer[][] {
  let classes: readonly Answer[][] = [[...answers]];
  for (const {given, asOf} of walks) {
    classes = classes.flatMap((alike) =>
      alike.length === 1 ? [alike] : split(alike, (answer) => outcome({...given, [id]: answer}, asOf))
    );
  }
  return classes;
}

function split(alike: readonly Answer[], by: (answer: Answer) => string): readonly Answer[][] {
  const classes = new Map<string, Answer[]>();
  for (const answer of alike) {
    const key = by(answer);
    classes.set(key, [...(classes.get(key) ?? []), answer]);
  }
  return [...classes.values()];
}

/** All that the person reads at the end, but for the answers themselves. */
function outcome(given: Answers, asOf: AsOf): string {
  const {verdict, findings, deadline, remedies, documents} = assess(interview(given, asOf).answers, asOf);
  const found = findings.map(({criterion, status, failure}) => ({criterion, status, failure}));
  return JSON.stringify([verdict.kind, found, deadline, remedies, documents]);
}
