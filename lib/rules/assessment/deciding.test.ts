import {describe, expect, test} from 'vitest';
import {assess} from './assess';
import {decidingAnswers} from './deciding';
import {interview} from '../interview/interview';
import {UNKNOWN} from '../questions';
import {EVERY_CASE, variationsOf} from '../cases/everyVariation.fixture';

describe('the answers that decide', () => {
  test('are exactly those that, alone changed, change the verdict, in every case', () => {
    for (const {of: id, answers: given, asOf} of EVERY_CASE) {
      const {answers} = interview(given, asOf);
      const {kind} = assess(answers, asOf).verdict;
      const found = decidingAnswers(answers, asOf);
      const alone = variationsOf({of: id, answers, asOf}).filter(
        ({answers: other, changed}) =>
          changed !== undefined && other[changed] !== UNKNOWN && assess(other, asOf).verdict.kind !== kind
      );
      expect([...found.keys()].sort(), id).toEqual(
        [...new Set(alone.flatMap(({changed}) => changed ?? []))].sort()
      );
      for (const [question, others] of found) {
        for (const {option, verdict} of others) {
          const changed = assess({...answers, [question]: option}, asOf);
          expect(changed.verdict.kind, `${id} ${question} ${option}`).toBe(verdict);
        }
      }
    }
  });

  const clean = EVERY_CASE.find(({of}) => of === 'clean-civil');

  test('say of a good case what each label would have cost', () => {
    if (clean === undefined) throw new Error('no such case');
    const found = decidingAnswers(interview(clean.answers, clean.asOf).answers, clean.asOf);
    const verdictWith = (question: 'actKind' | 'participation' | 'appealOutcome', option: string) =>
      found.get(question)?.find((other) => other.option === option)?.verdict;
    expect(verdictWith('actKind', 'sovietAct')).toBe('undetermined');
    expect(verdictWith('actKind', 'constitution')).toBe('inadmissible');
    expect(verdictWith('participation', 'no'), 'it is asked whose case it was').toBe('undetermined');
    expect(verdictWith('appealOutcome', 'sentBack')).toBe('premature');
    expect(found.has('caseKind'), 'the kind of case changes nothing of the verdict').toBe(false);
  });
});
