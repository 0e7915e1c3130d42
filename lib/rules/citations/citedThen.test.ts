import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  assess,
  citationsFor,
  clocksByUrgency,
  lastDayOfLaw,
  laws,
  QUESTION_IDS,
  redactionOn,
  RIGHT_IDS,
  rightOn,
  type Citation,
  type IsoDate
} from '..';
import {anySituation} from '../cases/anyAnswers.fixture';
import {CASES as cases} from '../cases/cases.fixture';

const isCitation = (value: object): value is Citation => 'act' in value && 'article' in value;

/** Every citation in a value, at any depth. */
function citationsIn(value: unknown): readonly Citation[] {
  if (typeof value !== 'object' || value === null) return [];
  return isCitation(value) ? [value] : Object.values(value).flatMap(citationsIn);
}

/** The acts that are cited though they were not in force on the day. */
const notInForce = (value: unknown, day: IsoDate) =>
  citationsIn(value).filter(({act}) => redactionOn(act, day) === undefined);

const DAYS = laws().flatMap((law) => [law.from, lastDayOfLaw(law)]);

describe.each(DAYS)('under the law of %s', (lawOn) => {
  test.each(cases)('$id cites no act that was not in force', ({answers, today}) => {
    const assessment = assess(answers, {today, lawOn});
    expect(citationsIn(assessment).length).toBeGreaterThan(0);
    expect(notInForce(assessment, lawOn)).toEqual([]);
  });

  test('no question and no right cites an act that was not in force', () => {
    const reasons = QUESTION_IDS.map((id) => citationsFor(id, lawOn));
    expect(notInForce([reasons, RIGHT_IDS.map((id) => rightOn(id, lawOn))], lawOn)).toEqual([]);
  });
});

test('an assessment as of any day cites no act that was not in force on it, and neither do its time limits', () => {
  fc.assert(
    fc.property(anySituation, fc.constantFrom(...DAYS), ({answers, asOf: {today, lawOn}}, otherLaw) => {
      for (const day of [lawOn, otherLaw]) {
        const assessment = assess(answers, {today, lawOn: day});
        expect(notInForce(assessment, day)).toEqual([]);
        const ways = assessment.remedies.map(({remedy}) => remedy);
        const shown = clocksByUrgency(ways, {answers, today: day}).flatMap(({clocks}) =>
          clocks.filter(({state}) => state !== 'notRead')
        );
        expect(notInForce(shown, day)).toEqual([]);
      }
    }),
    {numRuns: 1000}
  );
});
