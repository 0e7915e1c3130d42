import {describe, expect, test} from 'vitest';
import {assess} from './assess';
import {decidingAnswers} from './deciding';
import {interview} from './interview';
import {LIVED} from './cases/lived.fixture';
import {CASES} from './cases/cases.fixture';
import {givenIn} from './cases/outcome.fixture';

const EVERY = [
  ...CASES.map((one) => ({id: one.id, ...givenIn(one)})),
  ...LIVED.flatMap(({id, asOf, ways}) => ways.map(({given, says}) => ({id: `${id}: ${says}`, given, asOf})))
];

describe('the answers that decide', () => {
  test('are exactly those that, alone changed, change the verdict, in every case', () => {
    for (const {id, given, asOf} of EVERY) {
      const {answers} = interview(given, asOf);
      const {kind} = assess(answers, asOf).verdict;
      for (const [question, others] of decidingAnswers(answers, asOf)) {
        expect(
          others.some(({verdict}) => verdict !== kind),
          `${id} ${question}`
        ).toBe(true);
        for (const {option, verdict} of others) {
          const changed = assess({...answers, [question]: option}, asOf);
          expect(changed.verdict.kind, `${id} ${question} ${option}`).toBe(verdict);
        }
      }
    }
  });

  const clean = EVERY.find(({id}) => id === 'clean-civil');

  test('say of a good case what each label would have cost', () => {
    if (clean === undefined) throw new Error('no such case');
    const found = decidingAnswers(interview(clean.given, clean.asOf).answers, clean.asOf);
    const verdictWith = (question: 'actKind' | 'participation' | 'appealOutcome', option: string) =>
      found.get(question)?.find((other) => other.option === option)?.verdict;
    expect(verdictWith('actKind', 'sovietAct')).toBe('undetermined');
    expect(verdictWith('participation', 'no')).toBe('inadmissible');
    expect(verdictWith('appealOutcome', 'sentBack')).toBe('premature');
    expect(found.has('caseKind'), 'the kind of case changes nothing of the verdict').toBe(false);
  });
});
