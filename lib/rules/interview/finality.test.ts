import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {anySituation, withMore} from '../cases/anyAnswers.fixture';
import {assess, findingsOn, type AsOf} from '../assessment/assess';
import type {Finding} from '../assessment/finding';
import {interview} from './interview';
import {QUESTION_IDS, UNKNOWN, type Answers, type QuestionId} from '../questions';
import {isBarred, verdictOn} from '../assessment/verdict';

const isFinal = ({status}: Finding) => status === 'met' || status === 'unmet' || status === 'notApplicable';

/** What has been found so far, with every set of answers along the way of the interview. */
function stepsOf(given: Answers, asOf: AsOf): readonly (readonly Finding[])[] {
  const {asked, answers} = interview(given, asOf);
  return [...asked, undefined].map((_, count) =>
    findingsOn(Object.fromEntries(asked.slice(0, count).map((id) => [id, answers[id]])), asOf)
  );
}

describe('along the interview', () => {
  test('a final finding stays as it is, in every detail', () => {
    fc.assert(
      fc.property(anySituation, ({answers, asOf}) => {
        stepsOf(answers, asOf).reduce((before, after) => {
          before.forEach((finding, index) => {
            if (isFinal(finding)) expect(after[index]).toEqual(finding);
          });
          return after;
        });
      }),
      {numRuns: 40}
    );
  });

  test('a bar stays a bar', () => {
    fc.assert(
      fc.property(anySituation, ({answers, asOf}) => {
        const barred = stepsOf(answers, asOf).map(isBarred);
        expect(barred).toEqual([...barred].sort((a, b) => Number(a) - Number(b)));
      }),
      {numRuns: 40}
    );
  });
});

describe('whatever else is answered', () => {
  const anyMore = fc.tuple(anySituation, anySituation);

  test('a final finding stays as it is', () => {
    fc.assert(
      fc.property(anyMore, ([{answers, asOf}, more]) => {
        const after = findingsOn(withMore(answers, more.answers, asOf.today), asOf);
        findingsOn(answers, asOf).forEach((finding, index) => {
          if (isFinal(finding)) expect(after[index]).toEqual(finding);
        });
      }),
      {numRuns: 300}
    );
  });

  test('inadmissible stays so; premature can only become inadmissible; the rest follows from what was open', () => {
    const next = {
      inadmissible: ['inadmissible'],
      premature: ['premature', 'inadmissible'],
      undetermined: ['undetermined', 'inadmissible', 'premature', 'curable', 'noObstacleFound'],
      curable: ['curable'],
      noObstacleFound: ['noObstacleFound']
    } as const;
    fc.assert(
      fc.property(anyMore, ([{answers, asOf}, more]) => {
        const before = verdictOn(findingsOn(answers, asOf)).kind;
        expect(next[before]).toContain(
          verdictOn(findingsOn(withMore(answers, more.answers, asOf.today), asOf)).kind
        );
      }),
      {numRuns: 300}
    );
  });
});

describe('"I don\'t know"', () => {
  const isInadmissible = (answers: Answers, asOf: AsOf) =>
    assess(answers, asOf).verdict.kind === 'inadmissible';

  const without = (answers: Answers, id: QuestionId): Answers =>
    Object.fromEntries(Object.entries(answers).filter(([other]) => other !== id));

  /** The same situation with one "I don't know", and with another answer in its place. */
  const anyDoubt = fc
    .tuple(anySituation, anySituation, fc.constantFrom(...QUESTION_IDS))
    .map(([{answers, asOf}, other, id]) => ({
      doubt: {...answers, [id]: UNKNOWN},
      certainty: withMore(without(answers, id), {[id]: other.answers[id] ?? UNKNOWN}, asOf.today),
      asOf
    }));

  test('never leads to a "no" that another answer would avoid', () => {
    fc.assert(
      fc.property(anyDoubt, ({doubt, certainty, asOf}) => {
        fc.pre(isInadmissible(doubt, asOf));
        expect(isInadmissible(certainty, asOf)).toBe(true);
      }),
      {numRuns: 300}
    );
  });

  test('nor when only what was asked counts', () => {
    fc.assert(
      fc.property(anyDoubt, ({doubt, certainty, asOf}) => {
        const asked = (answers: Answers) => interview(answers, asOf);
        fc.pre(isInadmissible(asked(doubt).answers, asOf));
        const {answers, next} = asked(certainty);
        if (next === undefined) expect(isInadmissible(answers, asOf)).toBe(true);
      }),
      {numRuns: 80}
    );
  });

  test('to everything leaves everything open', () => {
    const answers = Object.fromEntries(QUESTION_IDS.map((id) => [id, UNKNOWN])) as Answers;
    for (const today of ['2026-06-30', '2026-07-01', '2026-11-23'] as const) {
      const {verdict, findings} = assess(interview(answers, {today}).answers, {today});
      expect(verdict.kind).toBe('undetermined');
      expect(findings.filter(({status}) => status === 'unmet')).toEqual([]);
    }
  });
});
