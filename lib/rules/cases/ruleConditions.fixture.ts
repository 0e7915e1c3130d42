import {CRITERION_IDS, criterionOf} from '../criteria';
import {DOCUMENT_IDS, documentOf} from '../documents';
import {leavesOf} from '../logic';
import type {Condition} from '../questions';
import {REMEDY_IDS, remedyOf, type RemedyCondition} from '../remedies';

interface NamedCondition {
  readonly name: string;
  readonly condition: Condition;
}

function named(name: string, condition: Condition | undefined): readonly NamedCondition[] {
  return condition === undefined ? [] : [{name, condition}];
}

/** The conditions of a remedy on answers, without those on findings. */
const testsIn = (condition: RemedyCondition): readonly Condition[] =>
  leavesOf(condition).filter((leaf) => leaf.op !== 'found');

const ofCriteria = CRITERION_IDS.flatMap((id) =>
  criterionOf(id).versions.flatMap(({inForce, when, met, failures}) => [
    ...named(`${id} since ${inForce.from}: whom it concerns`, when),
    ...named(`${id} since ${inForce.from}: met`, met),
    ...failures.flatMap((failure) => named(`${id} since ${inForce.from}: ${failure.id}`, failure.when))
  ])
);
const ofPapers = DOCUMENT_IDS.flatMap((id) =>
  documentOf(id).versions.flatMap(({when}) => named(`paper ${id}`, when))
);
const ofRemedies = REMEDY_IDS.flatMap((id) =>
  remedyOf(id).versions.flatMap(({fits, unless}) => [
    ...testsIn(fits).flatMap((part) => named(`remedy ${id}: fits`, part)),
    ...(unless === undefined ? [] : testsIn(unless)).flatMap((part) => named(`remedy ${id}: unless`, part))
  ])
);

/** Every condition on answers in the rules, and where it is defined. */
export const RULE_CONDITIONS: readonly NamedCondition[] = [...ofCriteria, ...ofPapers, ...ofRemedies];
