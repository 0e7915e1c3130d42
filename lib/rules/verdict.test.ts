import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {anySituation} from './anyAnswers.fixture';
import {findingsOn} from './assess';
import type {Consequence} from './criteria';
import type {Finding, Status} from './finding';
import {isBarred, verdictOn, type VerdictKind} from './verdict';

const finding = (status: Status, consequence?: Consequence): Finding => ({
  criterion: 'competence',
  status,
  interpretation: false,
  grounds: [],
  citations: [{act: 'courtLaw', article: '45'}],
  open: [],
  unknown: [],
  ...(consequence !== undefined && {consequence})
});

const MET = finding('met');
const ELSEWHERE = finding('notApplicable');
const BARS = finding('unmet', 'bars');
const PREMATURE = finding('unmet', 'premature');
const CURABLE = finding('unmet', 'curable');
const UNKNOWN = finding('unknown');
const WAITING = finding('waiting');
const UNSETTLED = finding('unknown', 'unsettled');

describe('the verdict', () => {
  test.each<[VerdictKind, readonly Finding[], readonly Finding[]]>([
    ['noObstacleFound', [], []],
    ['noObstacleFound', [MET, ELSEWHERE], []],
    ['curable', [MET, CURABLE], [CURABLE]],
    ['undetermined', [CURABLE, UNKNOWN], [UNKNOWN]],
    ['undetermined', [MET, WAITING], [WAITING]],
    ['undetermined', [UNSETTLED, MET], [UNSETTLED]],
    ['undetermined', [WAITING, UNKNOWN], [WAITING, UNKNOWN]],
    ['premature', [UNKNOWN, PREMATURE, CURABLE], [PREMATURE]],
    ['inadmissible', [CURABLE, UNKNOWN, PREMATURE, BARS, MET], [BARS]],
    ['inadmissible', [BARS, MET, BARS], [BARS, BARS]]
  ])('is %s', (kind, findings, because) => {
    expect(verdictOn(findings)).toEqual(kind === 'noObstacleFound' ? {kind} : {kind, because});
  });

  test('does not depend on the order of the findings', () => {
    const some = fc.array(fc.constantFrom(MET, ELSEWHERE, BARS, PREMATURE, CURABLE, UNKNOWN, WAITING));
    fc.assert(
      fc.property(some, (findings) => {
        expect(verdictOn([...findings].reverse()).kind).toBe(verdictOn(findings).kind);
      })
    );
  });

  test('follows from what was found, and finds no obstacle only where there is none', () => {
    fc.assert(
      fc.property(anySituation, ({answers, asOf}) => {
        const findings = findingsOn(answers, asOf);
        const verdict = verdictOn(findings);
        const unmet = (one: Consequence) =>
          findings.some(({status, consequence}) => status === 'unmet' && consequence === one);
        const open = findings.some(({status}) => status === 'unknown' || status === 'waiting');
        expect(isBarred(findings)).toBe(verdict.kind === 'inadmissible');
        const expected = unmet('bars')
          ? 'inadmissible'
          : unmet('premature')
            ? 'premature'
            : open
              ? 'undetermined'
              : unmet('curable')
                ? 'curable'
                : 'noObstacleFound';
        expect(verdict.kind).toBe(expected);
        if (verdict.kind !== 'noObstacleFound') {
          expect(findings).toEqual(expect.arrayContaining([...verdict.because]));
        }
      }),
      {numRuns: 150}
    );
  });
});
