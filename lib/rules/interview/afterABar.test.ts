import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {anyAsOf, fullAnswers} from '../cases/anyAnswers.fixture';
import {findingsOn} from '../assessment/assess';
import {interview} from './interview';
import type {Answers, QuestionId} from '../questions';
import {isBarred} from '../assessment/verdict';

/** What a person can still put right no longer matters once something bars the application. */
const MENDABLE = [
  'provision',
  'signer',
  'authority',
  'stateDuty',
  'broughtIntoLine',
  'paperActText',
  'paperCourtAct',
  'paperAppellateAct',
  'paperTranslation'
] as const satisfies readonly QuestionId[];

const anyWalk = anyAsOf.chain((asOf) => fullAnswers(asOf.today).map((given) => interview(given, asOf)));
const anyBarredWalk = anyWalk.filter(({barred}) => barred);

describe('after a bar', () => {
  test('nothing is asked about what is merely curable', () => {
    fc.assert(
      fc.property(anyBarredWalk, ({asked, barredBy}) => {
        const later = barredBy === undefined ? asked : asked.slice(asked.indexOf(barredBy) + 1);
        expect(later.filter((id) => (MENDABLE as readonly QuestionId[]).includes(id))).toEqual([]);
      }),
      {numRuns: 80}
    );
  });

  test('the question whose answer caused it is known', () => {
    const situation = anyAsOf.chain((asOf) => fullAnswers(asOf.today).map((given) => ({given, asOf})));
    fc.assert(
      fc.property(situation, ({given, asOf}) => {
        const {asked, answers, barred, barredBy} = interview(given, asOf);
        expect(barredBy !== undefined).toBe(barred);
        if (barredBy === undefined) return;
        const until = (count: number): Answers =>
          Object.fromEntries(asked.slice(0, count).map((id) => [id, answers[id]]));
        const index = asked.indexOf(barredBy);
        expect(isBarred(findingsOn(until(index), asOf))).toBe(false);
        expect(isBarred(findingsOn(until(index + 1), asOf))).toBe(true);
      }),
      {numRuns: 80}
    );
  });
});
