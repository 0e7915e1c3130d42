import type {Consequence} from '../criteria';
import type {Finding} from './finding';
import {isNonEmpty, type NonEmpty} from '../logic';

export type VerdictKind = 'inadmissible' | 'premature' | 'undetermined' | 'curable' | 'noObstacleFound';

/** The conclusion from all findings, with those that decide it. */
export type Verdict =
  | {readonly kind: Exclude<VerdictKind, 'noObstacleFound'>; readonly because: NonEmpty<Finding>}
  | {readonly kind: 'noObstacleFound'};

/**
 * What decides each verdict; the first that occurs wins: a bar before another step, another step before the
 * unknown, the unknown before what can be cured.
 */
export const DECIDED_BY = [
  ['inadmissible', 'bars'],
  ['premature', 'premature'],
  ['undetermined', 'unsettled'],
  ['curable', 'curable']
] as const satisfies readonly (readonly [VerdictKind, Consequence])[];

/** What the law leaves open counts as unknown, like an answer that is missing; any other consequence is of what is unmet. */
function isOf(consequence: Consequence, finding: Finding): boolean {
  const {status} = finding;
  return consequence === 'unsettled'
    ? status === 'unknown' || status === 'waiting'
    : finding.consequence === consequence;
}

export function verdictOn(findings: readonly Finding[]): Verdict {
  for (const [kind, consequence] of DECIDED_BY) {
    const because = findings.filter((finding) => isOf(consequence, finding));
    if (isNonEmpty(because)) return {kind, because};
  }
  return {kind: 'noObstacleFound'};
}

/** True once a finding bars the application, whatever else is answered. */
export function isBarred(findings: readonly Finding[]): boolean {
  return findings.some(({consequence}) => consequence === 'bars');
}
