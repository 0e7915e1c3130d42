import {actInForce} from './actInForce';
import {appellateAct} from './appellateAct';
import {appliedByCourt} from './appliedByCourt';
import {authority} from './authority';
import {broughtIntoLine} from './broughtIntoLine';
import {competence} from './competence';
import {constitutionalRight} from './constitutionalRight';
import {idsOf} from '../logic';
import type {Criterion} from './criterion';
import {normativeAct} from './normativeAct';
import {notDecided} from './notDecided';
import {ownRights} from './ownRights';
import {papers} from './papers';
import {participation} from './participation';
import {provision} from './provision';
import {repetition} from './repetition';
import {representative} from './representative';
import {stateDuty} from './stateDuty';
import {subject} from './subject';
import {timeLimit} from './timeLimit';

export {citationsOfGrounds, groundsOf} from './grounds';
export type {
  Changes,
  Consequence,
  Criterion,
  Failure,
  Grounds,
  RefusalGround,
  ReturnGround,
  Version
} from './criterion';

/** Every criterion, in the order in which a result lists equals: the commonest bars first. */
export const CRITERIA = {
  competence,
  subject,
  normativeAct,
  actInForce,
  appliedByCourt,
  participation,
  appellateAct,
  timeLimit,
  ownRights,
  repetition,
  notDecided,
  constitutionalRight,
  broughtIntoLine,
  provision,
  representative,
  authority,
  stateDuty,
  papers
} as const satisfies Record<string, Criterion>;

export type CriterionId = keyof typeof CRITERIA;

type Catalogue = typeof CRITERIA;

/** The ids of the ways in which a criterion can fail, in any of its versions. */
export type FailureOf<C extends CriterionId> = Catalogue[C]['versions'][number]['failures'][number]['id'];

/** The first days of the versions of a criterion. */
export type DayOf<C extends CriterionId> = Catalogue[C]['versions'][number]['inForce']['from'];

/** All criterion ids in order. */
export const CRITERION_IDS = idsOf(CRITERIA);

export function criterionOf(id: CriterionId): Criterion {
  return CRITERIA[id];
}
