import {leavesOf, type Answers, type CriterionId, type IsoDate, type Version} from '../../rules';
import {dependenciesOfVersion} from '../../rules/interview/dependencies';
import {findingOn} from '../../rules/assessment/finding';
import {answersTo} from '../answersTo';
import {ask} from '../ask';
import {conditionsOfVersion} from '../law';
import type {Diagram} from '../diagram';
import {spaceOf, type Space} from '../space';
import {withVersion} from './inPlace';

/** The day of the cases. */
export const TODAY = '2026-11-23';

/** What a mutant of a criterion makes of answers, beside what the criterion makes of them. */
export type Likeness = 'same' | 'asksOtherwise' | 'other';

export interface Compared {
  readonly likeness: Likeness;
  /** Answers that distinguish the two, as few as were found. */
  readonly example?: object | undefined;
}

/**
 * `same`: no answers to all questions, "I don't know" among them, make another finding, what can still come of it
 * (`worst`) apart; what is found before all is answered is proved to agree with that. `asksOtherwise`: findings differ
 * at most in the questions that are said to keep them open.
 */
export function likenessOf(id: CriterionId, version: Version, mutant: Version, lawOn: IsoDate): Compared {
  const {space, before} = lookAt(id, version, mutant, lawOn);
  const after = withVersion(id, version, mutant, () => found(space, id, lawOn));
  if (before === after) return {likeness: 'same'};
  const [is, was] = [after, before].map((diagram) => space.select(diagram, ({rest}) => JSON.stringify(rest)));
  if (is === undefined || was === undefined || is === was) return {likeness: 'asksOtherwise'};
  const differs = space.join(is, was, (one, other) => one !== other);
  return {likeness: 'other', example: space.find(differs, (isOther) => isOther)?.given};
}

interface Look {
  readonly space: Space;
  readonly before: Diagram<Found>;
}

const looks = new WeakMap<Version, Look>();

/** A criterion on every set of answers to all questions that it or its mutant distinguishes: the same for most of its mutants. */
function lookAt(id: CriterionId, version: Version, mutant: Version, lawOn: IsoDate): Look {
  const own = new Set(testsOf(version));
  const hasOthers = testsOf(mutant).some((test) => !own.has(test));
  const known = hasOthers ? undefined : looks.get(version);
  if (known !== undefined) return known;
  const both = hasOthers ? [version, mutant] : [version];
  const questions = new Set(both.flatMap((one) => [...dependenciesOfVersion(one).questions]));
  const space = spaceOf(answersTo(questions, both.flatMap(conditionsOfVersion), TODAY, 'nothing'));
  const look = {space, before: found(space, id, lawOn)};
  if (!hasOthers) looks.set(version, look);
  return look;
}

const testsOf = (version: Version): readonly string[] =>
  conditionsOfVersion(version)
    .flatMap(leavesOf)
    .map((leaf) => JSON.stringify(leaf));

type Found = ReturnType<typeof foundOn>;

const found = (space: Space, id: CriterionId, lawOn: IsoDate): Diagram<Found> =>
  ask(space, id, (answers) => foundOn(id, answers, lawOn));

function foundOn(id: CriterionId, answers: Answers, lawOn: IsoDate) {
  const {worst: _, open, unknown, ...rest} = findingOn(id, answers, TODAY, lawOn) ?? {};
  return {questions: [open, unknown], rest};
}
