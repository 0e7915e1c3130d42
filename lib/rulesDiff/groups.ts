import type {Comparison} from '../proof';
import type {IsoDate} from '../rules';
import type {ScopedPart} from './comparePart';
import {datesIn, scopeOf, type Part, type Scope} from './scope';
import type {Side} from './side';
import {comparisonsOf} from './spaceOfBoth';

/** Parts that compare the same dates in the same way: they share one space, and what is found in it. */
export interface Group {
  readonly comparisons: readonly Comparison[];
  readonly parts: ScopedPart[];
}

export function groupsOf(sides: readonly Side[], parts: readonly Part[], lawOn: IsoDate): readonly Group[] {
  const all = comparisonsOf(sides, lawOn);
  const groups = new Map<string, Group>();
  for (const part of parts) {
    const scope = scopeOf(sides, part, lawOn, all);
    const {comparisons} = scope;
    const dates = datesIn(sides, scope.questions);
    const name = [...comparisons.map((one) => all.indexOf(one)), ...dates.map(({id}) => id)].join();
    const group = groups.get(name) ?? {comparisons, parts: []};
    group.parts.push({...part, scope});
    groups.set(name, group);
  }
  return [...groups.values()];
}

/** The questions of all parts of a group. */
export const questionsOf = ({parts}: Group): Scope['questions'] =>
  new Set(parts.flatMap(({scope}) => [...scope.questions]));

/** Adds a question that a part turned out to read. */
export function widen({parts}: Group, part: ScopedPart, question: string): ScopedPart {
  const questions = new Set([...part.scope.questions, question]);
  const wider = {...part, scope: {...part.scope, questions}};
  parts[parts.findIndex(({kind, id}) => kind === part.kind && id === part.id)] = wider;
  return wider;
}
