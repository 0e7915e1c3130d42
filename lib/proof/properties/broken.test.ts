import {describe, expect, test} from 'vitest';
import {
  answered,
  criterionOf,
  UNKNOWN,
  versionOn,
  type CriterionId,
  type Finding,
  type Version
} from '../../rules';
import {lawsOf} from '../law';
import {withVersion} from '../mutants/inPlace';
import {partsOf, type Parts} from '../parts';
import type {Property} from '../property';
import {surveyOf} from '../survey';
import {betterIsNeverWorse} from './betterIsNeverWorse';
import {everyQuestionMatters} from './everyQuestionMatters';
import {findingsAreFinal} from './findingsAreFinal';
import {interviewEnds} from './interviewEnds';
import {mendingIsTrue} from './mendingIsTrue';
import {mendingTogether} from './mendingTogether';
import {nothingLeftOpen} from './nothingLeftOpen';
import {oneVerdict} from './oneVerdict';
import {unknownIsNeverNo} from './unknownIsNeverNo';
import {worstIsForetold} from './worstIsForetold';

const law = lawsOf().at(-1);
if (law === undefined) throw new Error('Some law is in force');
const asOf = {today: '2026-11-23', lawOn: law.from} as const;
const situation = {law, asOf, isFirst: true, days: 1};

/** The rules as they are, as far as some criteria go: small enough for a test, with one of them broken. */
const only = (parts: Parts, ids: readonly CriterionId[]): Parts => ({
  ...parts,
  criteria: parts.criteria.filter(({id}) => ids.includes(id)),
  remedies: []
});

const refute = (property: Property, ids: readonly CriterionId[], change: (parts: Parts) => Parts = (parts) => parts) =>
  property.refute(surveyOf(situation, change(only(partsOf(law, asOf), ids))));

/** What a criterion finds is another. */
const finding =
  (id: CriterionId, instead: (found: Finding) => Finding) =>
  (parts: Parts): Parts => ({
    ...parts,
    criteria: parts.criteria.map((part) =>
      part.id === id ? {...part, outcome: (answers) => instead(part.outcome(answers))} : part
    )
  });

/** The property with a version of a criterion changed. */
function refuteChanged(property: Property, ids: readonly CriterionId[], change: (version: Version) => Version) {
  const [id] = ids;
  const version = id && versionOn(criterionOf(id), asOf.lawOn);
  if (id === undefined || version === undefined) throw new Error(`${String(id)} is in force`);
  return withVersion(id, version, change(version), () => refute(property, ids));
}
