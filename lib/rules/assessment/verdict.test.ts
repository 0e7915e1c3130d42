import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {anySituation} from '../cases/anyAnswers.fixture';
import {findingsOn} from './assess';
import type {Consequence} from '../criteria';
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
  test.each<[VerdictKind, string, readonly Finding[], readonly Finding[]]>([
    ['noObstacleFound', 'nothing was found', [], []],
    ['noObstacleFound', 'every condition is met or does not concern', [MET, ELSEWHERE], []],
    ['curable', 'something can be cured', [MET, CURABLE], [CURABLE]],
    ['undetermined', 'something is not known, though another can be cured', [CURABLE, UNKNOWN], [UNKNOWN]],
    ['undetermined', 'something waits for an answer', [MET, WAITING], [WAITING]],
    ['undetermined', 'the law leaves something open', [UNSETTLED, MET], [UNSETTLED]],
    ['undetermined', 'two things are open', [WAITING, UNKNOWN], [WAITING, UNKNOWN]],
    ['premature', 'it is too early, whatever is open', [UNKNOWN, PREMATURE, CURABLE], [PREMATURE]],
    ['inadmissible', 'something bars, whatever else', [CURABLE, UNKNOWN, PREMATURE, BARS, MET], [BARS]],
    ['inadmissible', 'two things bar', [BARS, MET, BARS], [BARS, BARS]]
  ])('is %s where %s', (kind, _, findings, because) => {
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
