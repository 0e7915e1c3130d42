import {describe, expect, test} from 'vitest';
import {contains, nextDay, type IsoDate, type Period} from '../calendar';
import {ACTS, COURT_OPENED, REFORM, type Act, type ActId, type Citation} from '../law';
import {CRITERION_IDS, criterionOf, type CriterionId, type Version} from '.';

/** The days on which one period ends without the next beginning, or two overlap; newest first. */
function seams(
  periods: readonly Period[]
): readonly (readonly [until: IsoDate | undefined, from: IsoDate])[] {
  return periods.slice(1).flatMap(({until}, index) => {
    const next = periods[index]?.from;
    return next === undefined || (until !== undefined && nextDay(until) === next) ? [] : [[until, next]];
  });
}

/** True when some redaction of the act was in force on every day of the period. */
function wasInForce(act: ActId, {from, until}: Period): boolean {
  const {redactions}: Act = ACTS[act];
  const covers = (day: IsoDate) => redactions.some(({inForce}) => contains(inForce, day));
  const gapless = seams(redactions.map(({inForce}) => inForce)).length === 0;
  return gapless && covers(from) && covers(until ?? '9999-12-31');
}

const periodsOf = (id: (typeof CRITERION_IDS)[number]) =>
  criterionOf(id).versions.map(({inForce}) => inForce);
const citationsOf = ({citations, failures}: Version): readonly Citation[] => [
  ...citations,
  ...failures.flatMap((failure) => failure.citations ?? [])
];

/** The provisions on the fee took effect a year after the law that has them. */
const IN_FORCE_LATER: ReadonlySet<CriterionId> = new Set(['stateDuty']);

describe.each(CRITERION_IDS)('%s', (id) => {
  test('has versions that neither overlap nor leave a gap, newest first', () => {
    expect(seams(periodsOf(id))).toEqual([]);
    for (const {from, until} of periodsOf(id)) {
      if (until !== undefined) expect(from <= until).toBe(true);
    }
  });

  test('has no version from before the Court opened', () => {
    for (const {from} of periodsOf(id)) expect(from >= COURT_OPENED).toBe(true);
  });

  describe.each(criterionOf(id).versions)('since $inForce.from', (version) => {
    test('cites only acts that were in force in its whole period', () => {
      const stale = citationsOf(version).filter(({act}) => !wasInForce(act, version.inForce));
      expect(stale).toEqual([]);
    });

    test('begins with a redaction of an act that it cites', () => {
      const begun = citationsOf(version).flatMap(({act}): readonly IsoDate[] => {
        const {redactions}: Act = ACTS[act];
        return redactions.map(({inForce}) => inForce.from);
      });
      const begins = IN_FORCE_LATER.has(id) || begun.includes(version.inForce.from);
      expect(begins, `acts.ts has no redaction of ${version.inForce.from}`).toBe(true);
    });

    test('gives every failure its own id', () => {
      const ids = version.failures.map((failure) => failure.id);
      expect(new Set(ids).size).toBe(ids.length);
    });

    test('leaves to its last failure, and to no other, whatever remains', () => {
      expect(version.failures.map(({when}) => when === undefined).indexOf(true)).toBe(
        version.failures.length - 1
      );
    });

    test('names a ground of return or refusal that the law had then', () => {
      // 47(2)(4), the unpaid state fee, was deleted on 1 July 2026.
      const grounds = [version, ...version.failures].map(({returned}) => returned);
      if (contains(version.inForce, REFORM)) expect(grounds).not.toContain(4);
    });
  });
});

test.each(Object.keys(ACTS) as ActId[])('the redactions of %s neither overlap nor leave a gap', (id) => {
  const {redactions}: Act = ACTS[id];
  expect(seams(redactions.map(({inForce}) => inForce))).toEqual([]);
});

test('the 1995 Constitution ended the day before that of 2026 began', () => {
  expect(ACTS.constitution1995.redactions[0].inForce.until).toBe('2026-06-30');
  expect(ACTS.constitution.redactions[0].inForce.from).toBe('2026-07-01');
});
