import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Answers as Given, Facts} from '@/docs/examples/conditions';
import {findingsOn, verdictOn, type Finding as Read} from '@/docs/examples/findings';
import {documentsOn, remediesOn} from '@/docs/examples/offers';
import {assess, BEFORE_REFORM, type Answers, type Citation, type Finding, type IsoDate} from '../rules';
import {anySituation} from '../rules/anyAnswers.fixture';
import cases from '../rules/cases/cases.json';
import {readRules} from './published.fixture';

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

const said = ({citations, ...finding}: Finding) => ({...finding, citations: citations.map(placeOf)});

function readFrom(answers: Answers, today: IsoDate, lawOn: IsoDate) {
  const facts: Facts = {rules, answers: answers as Given, today};
  const findings = findingsOn(facts, lawOn);
  const {kind, because} = verdictOn(rules, findings);
  return {
    findings: findings.map(asFinding),
    verdict: {kind, because: because.map(({criterion}) => criterion)},
    remedies: remediesOn(findings, facts),
    documents: documentsOn(facts)
  };
}

function assessed(answers: Answers, today: IsoDate, lawOn: IsoDate) {
  const {findings, verdict, remedies, documents} = assess(answers, {today, lawOn});
  const because = verdict.kind === 'noObstacleFound' ? [] : verdict.because;
  return {
    findings: findings.map(said),
    verdict: {kind: verdict.kind, because: because.map(({criterion}) => criterion)},
    remedies: remedies.map(({remedy, lastDay}) => ({remedy, ...(lastDay !== undefined && {lastDay})})),
    documents: documents.map(({document}) => document)
  };
}

describe('whoever has only the file finds what the rules find', () => {
  test.each(cases)('$id', ({today, answers, expected}) => {
    const day = today as IsoDate;
    const read = readFrom(answers as Answers, day, day);
    expect(read.verdict.kind).toBe(expected.verdict);
    expect(read).toEqual(assessed(answers as Answers, day, day));
    expect(readFrom(answers as Answers, day, BEFORE_REFORM)).toEqual(
      assessed(answers as Answers, day, BEFORE_REFORM)
    );
  });

  test('of any answers, on any day, under either law', () => {
    fc.assert(
      fc.property(anySituation, ({answers, asOf: {today, lawOn}}) => {
        expect(readFrom(answers, today, lawOn)).toEqual(assessed(answers, today, lawOn));
      }),
      {numRuns: 3000}
    );
  });
});
