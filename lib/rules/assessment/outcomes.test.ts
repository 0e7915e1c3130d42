import {describe, expect, test} from 'vitest';
import type {IsoDate} from '../calendar';
import {CRITERION_IDS, criterionOf, type Consequence, type CriterionId} from '../criteria';
import {findingOn, type Finding} from './finding';
import type {Answers} from '../questions';
import {worthTrying} from '../cases/worthTrying.fixture';

const TODAY = '2026-11-23';
const SEVERITY: readonly Consequence[] = ['curable', 'unsettled', 'premature', 'bars'];

interface State {
  readonly finding: Finding;
  /** The worst consequence predicted by any state before it. */
  readonly predicted: readonly Consequence[];
}

/** Every finding that one criterion can reach if only its open questions are asked. */
function statesOf(
  id: CriterionId,
  lawOn: IsoDate,
  answers: Answers = {},
  predicted: readonly Consequence[] = []
): readonly State[] {
  const finding = findingOn(id, answers, TODAY, lawOn);
  if (finding === undefined) return [];
  const now = finding.worst === undefined ? predicted : [...predicted, finding.worst];
  const next = finding.open[0];
  const later =
    next === undefined
      ? []
      : worthTrying(next).flatMap((answer) => statesOf(id, lawOn, {...answers, [next]: answer}, now));
  return [{finding, predicted}, ...later];
}

const VERSIONS = CRITERION_IDS.flatMap((id) =>
  criterionOf(id).versions.map((version) => ({id, from: version.inForce.from, version}))
);

describe.each(VERSIONS)('$id since $from', ({id, from, version}) => {
  const states = statesOf(id, from);
  const findings = states.map(({finding}) => finding);
  const statuses = new Set(findings.map(({status}) => status));

  test('can be met, can stay unknown, and does not concern everyone only if it says so', () => {
    expect(statuses).toContain('met');
    expect(findings.some(({status, unknown}) => status === 'unknown' && unknown.length > 0)).toBe(true);
    expect(statuses.has('notApplicable')).toBe(version.when !== undefined);
    expect(statuses.has('waiting')).toBe(version.when !== undefined);
  });

  test('can fail in each of its ways, and in no other', () => {
    const failed = new Set(findings.flatMap(({failure}) => failure ?? []));
    expect([...failed].sort()).toEqual(version.failures.map((failure) => failure.id).sort());
  });

  test('is unmet with a consequence, or unsettled and unknown', () => {
    for (const {status, failure, consequence} of findings) {
      if (status === 'unmet') expect(['bars', 'premature', 'curable']).toContain(consequence);
      else if (failure !== undefined) expect([status, consequence]).toEqual(['unknown', 'unsettled']);
      else expect(consequence).toBeUndefined();
    }
  });

  test('says why it is unknown: a question open, one not known, or the law silent', () => {
    for (const {status, open, unknown, consequence} of findings) {
      const undecided = status === 'unknown' || status === 'waiting';
      if (!undecided) expect([...open, ...unknown]).toEqual([]);
      else if (consequence !== 'unsettled') expect(open.length + unknown.length).toBeGreaterThan(0);
    }
  });

  test('never turns out worse than it predicted', () => {
    for (const {finding, predicted} of states) {
      if (finding.status !== 'unmet' || finding.consequence === undefined) continue;
      for (const worst of predicted) {
        expect(SEVERITY.indexOf(finding.consequence)).toBeLessThanOrEqual(SEVERITY.indexOf(worst));
      }
    }
  });
});
