import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {anySituation, goodAnswers} from '../cases/anyAnswers.fixture';
import {assess} from './assess';
import {redactionOn} from '../law';
import type {Answers} from '../questions';
import type {NextStep} from './steps';

const TODAY = '2026-11-23';
const FILING = ['write', 'attach', 'sign', 'file', 'keep', 'after'];

/** A step in one word: the general one, or the criterion or remedy it is about. */
function wordOf(step: NextStep): string {
  switch (step.kind) {
    case 'general':
      return step.step;
    case 'finding':
      return step.finding.criterion;
    case 'remedy':
      return step.offer.remedy;
    default:
      return step satisfies never;
  }
}

const stepsAfter = (changed: Answers) =>
  assess({...goodAnswers(TODAY), ...changed}, {today: TODAY}).steps.map(wordOf);

/** Where no part of the norm is left to check, nothing is to be filed about it. */
const isStruckDown = ({actState, courtRuling, rulingOutcome}: Answers) =>
  actState === 'struckDown' ||
  ((courtRuling === 'sinceReform' || courtRuling === 'beforeReform') && rulingOutcome === 'unconstitutional');

describe('what to do next', () => {
  test.each<[string, Answers, readonly string[]]>([
    ['file, where nothing stands in the way', {}, FILING],
    [
      'to whom it was returned, nobody promises that the first day is kept once more',
      {earlierApplication: 'returnedTwice', firstFiledOn: TODAY, noticeReceivedOn: TODAY},
      [...FILING.slice(0, -1), 'afterAgain']
    ],
    ['mend, then file', {signer: 'advocate', authority: 'notYet'}, ['authority', ...FILING]],
    [
      'mend each thing in its order',
      {provision: 'notYet', paperActText: 'notYet'},
      ['provision', 'papers', ...FILING]
    ],
    [
      'find out what can bar before what cannot, mend, file',
      {constitutionalRight: 'unknown', courtRuling: 'unknown', provision: 'notYet'},
      ['notDecided', 'constitutionalRight', 'provision', ...FILING]
    ],
    ['appeal first', {appellateAct: 'appealOpen'}, ['appellateAct', 'appealFirst']],
    [
      'go to court first',
      {appliedBy: 'authority', wayToCourt: 'open'},
      ['appliedByCourt', 'administrativeCourt']
    ],
    ['put the request differently, or go elsewhere', {request: 'overturnJudgment'}, ['restate', 'elsewhere']],
    ['put the request differently, and ask for legal help', {request: 'amnesty'}, ['restate', 'elsewhere']],
    [
      'find out what can bar before what the law leaves open',
      {actKind: 'sovietAct', courtRuling: 'unknown'},
      ['notDecided', 'normativeAct', ...FILING]
    ],
    ['go elsewhere', {applicant: 'foreigner'}, ['elsewhere']],
    ['bring a pending application into line', {earlierApplication: 'pendingOnReform'}, ['intoLine']],
    [
      'bring it into line, once',
      {earlierApplication: 'pendingOnReform', broughtIntoLine: 'no'},
      ['broughtIntoLine', 'intoLine']
    ]
  ])('is to %s', (_, changed, steps) => expect(stepsAfter(changed)).toEqual(steps));

  test('is not to rephrase an unknown request', () => {
    const {request: _notGiven, ...good} = goodAnswers(TODAY);
    const {steps} = assess({...good, applicant: 'foreigner'}, {today: TODAY});
    expect(steps.map(wordOf)).not.toContain('restate');
  });

  test('is to file by the last safe day', () => {
    const {steps} = assess({...goodAnswers(TODAY), appellateDate: '2025-12-01'}, {today: TODAY});
    const filing = steps.filter((step) => step.kind === 'general');
    expect(filing.flatMap(({step, by}) => (by === undefined ? [] : [[step, by]]))).toEqual([
      ['fileNow', '2026-12-01'],
      ['file', '2026-12-01']
    ]);
  });

  test('is never to file while something bars or comes first', () => {
    fc.assert(
      fc.property(anySituation, ({answers, asOf}) => {
        const {verdict, steps} = assess(answers, asOf);
        if (verdict.kind === 'inadmissible' || verdict.kind === 'premature') {
          for (const word of FILING) expect(steps.map(wordOf)).not.toContain(word);
        } else if (!isStruckDown(answers)) {
          expect(steps.map(wordOf)).toSatisfy(
            (words: readonly string[]) => words.includes('file') !== words.includes('intoLine')
          );
        }
      }),
      {numRuns: 100}
    );
  });

  test('is said once, with places in acts that are in force', () => {
    fc.assert(
      fc.property(anySituation, ({answers, asOf: {today}}) => {
        const {steps} = assess(answers, {today, lawOn: TODAY});
        expect(new Set(steps.map(wordOf)).size).toBe(steps.length);
        const cited = steps.flatMap((step) => (step.kind === 'general' ? step.citations : []));
        expect(cited.filter(({act}) => redactionOn(act, TODAY) === undefined)).toEqual([]);
      }),
      {numRuns: 100}
    );
  });
});
