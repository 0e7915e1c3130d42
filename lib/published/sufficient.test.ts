import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Facts} from '@/docs/examples/conditions';
import {findingsOn, verdictOn, type Finding as Read} from '@/docs/examples/findings';
import {deadlineOn} from '@/docs/examples/deadline';
import {documentsOn, remediesOn} from '@/docs/examples/offers';
import {
  assess,
  CRITERION_IDS,
  criterionOf,
  laws,
  QUESTION_IDS,
  questionOf,
  REMEDY_IDS,
  remedyOf,
  type Answers,
  type Citation,
  type Finding,
  type IsoDate,
  type RunningTerm
} from '../rules';
import {anyAsOf, anySituation, fullAnswers, goodAnswers} from '../rules/cases/anyAnswers.fixture';
import {CASES as cases} from '../rules/cases/cases.fixture';
import {readRules} from '@/app/rules.json/served.fixture';

const rules = readRules();

const placeOf = ({act, article, paragraph, subparagraph}: Citation) =>
  [act, article, paragraph, subparagraph].join(' ');

/** A finding of the reader of the file, as the rules would say it. */
function asFinding({version, failure, ...finding}: Read) {
  const citations = failure?.citations ?? version.citations;
  const returned = failure && (failure.returned ?? version.returned);
  const refused = failure && (failure.refused ?? version.refused);
  return {
    ...finding,
    interpretation: failure?.interpretation ?? false,
    citations: citations.map((citation) => placeOf(citation as Citation)),
    ...(failure && {failure: failure.id, consequence: failure.consequence}),
    ...(returned !== undefined && {returned}),
    ...(refused !== undefined && {refused})
  };
}

/** The provisions of the grounds follow from their numbers; which words an open finding has is no outcome. */
const said = ({citations, grounds: _, unsure: _words, ...finding}: Finding) => ({
  ...finding,
  citations: citations.map(placeOf)
});

function readFrom(answers: Answers, today: IsoDate, lawOn: IsoDate) {
  const facts: Facts = {rules, answers: answers, today};
  const findings = findingsOn(facts, lawOn);
  const {kind, because} = verdictOn(rules, findings);
  return {
    findings: findings.map(asFinding),
    verdict: {kind, because: because.map(({criterion}) => criterion)},
    remedies: remediesOn(findings, facts, lawOn),
    documents: documentsOn(facts, lawOn),
    deadline: deadlineOn(facts, lawOn)
  };
}

const termOf = ({from, lastDay}: RunningTerm) => ({from, lastDay});

function assessed(answers: Answers, today: IsoDate, lawOn: IsoDate) {
  const {findings, verdict, remedies, documents, deadline} = assess(answers, {today, lawOn});
  const because = verdict.kind === 'noObstacleFound' ? [] : verdict.because;
  return {
    findings: findings.map(said),
    verdict: {kind: verdict.kind, because: because.map(({criterion}) => criterion)},
    remedies: remedies.map(({remedy, lastDay}) => ({remedy, ...(lastDay !== undefined && {lastDay})})),
    documents: documents.map(({document}) => document),
    deadline: deadline && {
      lastDay: deadline.lastDay,
      filing: termOf(deadline.filing),
      ...(deadline.refiling && {
        refiling: {...termOf(deadline.refiling), filedOn: deadline.refiling.filedOn}
      })
    }
  };
}

const DATES = QUESTION_IDS.filter((id) => questionOf(id).kind === 'date');

/** Combinations of the year, the month to refile, and weekends at their ends. */
const withEarlierApplication = anyAsOf.chain((asOf) =>
  fc
    .tuple(fullAnswers(asOf.today), fc.constantFrom('returnedForForm', 'pendingOnReform'))
    .map(([any, earlierApplication]) => {
      const dates = Object.fromEntries(DATES.map((id) => [id, any[id]]));
      return {asOf, answers: {...goodAnswers(asOf.today), ...dates, earlierApplication}};
    })
);

describe('a reader of the file alone finds what the rules find', () => {
  test.each(cases)('$id', ({today, answers, expected}) => {
    const day = today;
    const read = readFrom(answers, day, day);
    expect(read.verdict.kind).toBe(expected.verdict);
    expect(read).toEqual(assessed(answers, day, day));
    for (const {from} of laws()) expect(readFrom(answers, day, from)).toEqual(assessed(answers, day, from));
  });

  test.each([
    ['any answers, on any day, under either law', anySituation, 800],
    ['an earlier application with any dates', withEarlierApplication, 600]
  ] as const)('of %s', (_, situations, numRuns) => {
    fc.assert(
      fc.property(situations, ({answers, asOf: {today, lawOn}}) => {
        expect(readFrom(answers, today, lawOn)).toEqual(assessed(answers, today, lawOn));
      }),
      {numRuns}
    );
  });
});

describe('every condition is in the file as it is in the rules', () => {
  const written = <T extends object>(rule: T) => JSON.parse(JSON.stringify(rule)) as T;

  test.each(CRITERION_IDS)('%s', (id) => {
    const read = rules.criteria.find((criterion) => criterion.id === id);
    for (const [index, version] of criterionOf(id).versions.entries()) {
      const {citations: _citations, failures, ...rest} = written(version);
      expect(read?.versions[index]).toMatchObject(rest);
      expect(read?.versions[index]?.failures).toMatchObject(
        failures.map(({citations: _, ...failure}) => failure)
      );
    }
  });

  test.each(REMEDY_IDS)('%s', (id) => {
    const read = rules.remedies.find((remedy) => remedy.id === id);
    for (const [index, version] of remedyOf(id).versions.entries()) {
      const {citations: _citations, ...rule} = written(version);
      expect(read?.versions[index]).toMatchObject(rule);
    }
  });
});
