import fc from 'fast-check';
import {expect, test} from 'vitest';
import {anySituation, goodAnswers, type Situation} from '../cases/anyAnswers.fixture';
import {findingsOn} from '../assessment/assess';
import {CRITERION_IDS, criterionOf} from '../criteria';
import {deadlineQuestions, openForDeadline} from '../assessment/deadline';
import {dependenciesOfRemedy, dependenciesOfVersion} from './dependencies';
import type {IsoDate} from '../calendar';
import {findingOn} from '../assessment/finding';
import {BEFORE_REFORM, REFORM} from '../law';
import {openForRemedy} from '../assessment/offers';
import type {Answers} from '../questions';
import {REMEDY_IDS, remedyOf, type RemedyId} from '../remedies';
import {versionOn} from '../law';

/** Answers that record which of them were read. */
function watched(answers: Answers) {
  const seen = new Set<string>();
  const proxy = new Proxy(answers, {
    get(target, id) {
      seen.add(String(id));
      return Reflect.get(target, id) as unknown;
    }
  });
  return {answers: proxy, seen};
}

const TODAY: IsoDate = '2026-11-23';
const REFILED: Answers = {...goodAnswers(TODAY), earlierApplication: 'returnedForForm'};
const REFILED_LATER: Answers = {...REFILED, firstFiledOn: TODAY, noticeReceivedOn: TODAY};
const {noticeReceivedOn: _notGivenYet, ...NOTICE_OPEN} = REFILED_LATER;

/** Any situation, and some in which the month of 47(4) matters, under either law. */
const situations: readonly Situation[] = [
  ...fc.sample(anySituation, {numRuns: 300, seed: 1}),
  ...[REFILED, REFILED_LATER, NOTICE_OPEN].flatMap((answers) =>
    [TODAY, BEFORE_REFORM].map((lawOn) => ({answers, asOf: {today: TODAY, lawOn}}))
  )
];

const versionOf = (id: RemedyId) => remedyOf(id).versions[0];

test('a finding depends only on what its conditions name', () => {
  for (const {answers, asOf} of situations) {
    for (const id of CRITERION_IDS) {
      const version = versionOn(criterionOf(id), asOf.lawOn);
      if (version === undefined) continue;
      const {answers: proxy, seen} = watched(answers);
      findingOn(id, proxy, asOf.today, asOf.lawOn);
      const {questions} = dependenciesOfVersion(version);
      expect([...seen].filter((read) => !new Set<string>(questions).has(read))).toEqual([]);
    }
  }
});

test('a remedy depends only on what its conditions and its limit name', () => {
  for (const {answers, asOf} of situations) {
    const findings = new Map(findingsOn(answers, asOf).map((finding) => [finding.criterion, finding]));
    for (const id of REMEDY_IDS) {
      const {answers: proxy, seen} = watched(answers);
      const found = new Set<string>();
      const get = (criterion: (typeof CRITERION_IDS)[number]) => {
        found.add(criterion);
        return findings.get(criterion);
      };
      openForRemedy(id, {findings: {get}, answers: proxy, today: asOf.today, lawOn: asOf.lawOn});
      const {questions, criteria} = dependenciesOfRemedy(versionOf(id));
      expect([...seen].filter((read) => !new Set<string>(questions).has(read))).toEqual([]);
      expect([...found].filter((read) => !new Set<string>(criteria).has(read))).toEqual([]);
    }
  }
});

test.each([REFORM, BEFORE_REFORM])(
  'the deadline of %s depends on each of its questions, and on no other',
  (lawOn) => {
    const seen = situations.flatMap(({answers, asOf}) => {
      const {answers: proxy, seen} = watched(answers);
      openForDeadline(proxy, {...asOf, lawOn});
      return [...seen];
    });
    expect(new Set(seen)).toEqual(deadlineQuestions(lawOn));
  }
);

test('a remedy that does not distinguish kinds of case does not depend on them', () => {
  expect([...dependenciesOfRemedy(versionOf('refile')).questions]).toEqual([
    'earlierApplication',
    'courtRuling'
  ]);
  expect([...dependenciesOfRemedy(versionOf('appealFirst')).questions]).toEqual([
    'appliedBy',
    'appellateAct',
    'appealOutcome',
    'caseKind'
  ]);
});
