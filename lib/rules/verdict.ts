import type {Finding} from './finding';
import {isNonEmpty, type NonEmpty} from './logic';

export type VerdictKind = 'inadmissible' | 'premature' | 'undetermined' | 'curable' | 'noObstacleFound';

/** The conclusion from all findings, with those that decide it. */
export type Verdict =
  | {readonly kind: Exclude<VerdictKind, 'noObstacleFound'>; readonly because: NonEmpty<Finding>}
  | {readonly kind: 'noObstacleFound'};

/** A bar before another step, another step before the unknown, the unknown before what can be mended. */
const PRECEDENCE = [
  ['inadmissible', ({status, consequence}: Finding) => status === 'unmet' && consequence === 'bars'],
  ['premature', ({status, consequence}: Finding) => status === 'unmet' && consequence === 'premature'],
  ['undetermined', ({status}: Finding) => status === 'unknown' || status === 'waiting'],
  ['curable', ({status, consequence}: Finding) => status === 'unmet' && consequence === 'curable']
] as const;

export function verdictOn(findings: readonly Finding[]): Verdict {
  for (const [kind, decides] of PRECEDENCE) {
    const because = findings.filter(decides);
    if (isNonEmpty(because)) return {kind, because};
  }
  return {kind: 'noObstacleFound'};
}

/** True once a finding bars the application, whatever else is answered. */
export function isBarred(findings: readonly Finding[]): boolean {
  return findings.some(({status, consequence}) => status === 'unmet' && consequence === 'bars');
}
