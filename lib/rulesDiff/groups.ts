import type {Comparison} from '../proof';
import type {IsoDate} from '../rules';
import type {ScopedPart} from './comparePart';
import {datesIn, scopeOf, type Part, type Scope} from './scope';
import type {Side} from './side';
import {comparisonsOf} from './spaceOfBoth';

/** Parts that compare the same dates share one space, and what is found in it. */
export interface Group {
  readonly dates: string;
  readonly comparisons: readonly Comparison[];
  readonly parts: ScopedPart[];
}

export function groupsOf(sides: readonly Side[], parts: readonly Part[], lawOn: IsoDate): readonly Group[] {
  const all = comparisonsOf(sides, lawOn);
  const scoped = parts.map((part) => {
    const scope = scopeOf(sides, part, lawOn, all);
    return {
      part: {...part, scope},
      dates: datesIn(sides, scope.questions)
        .map(({id}) => id)
        .join()
    };
  });
  const groups: Group[] = [];
  // Those with the most comparisons come first, so that others find them.
  for (const {part, dates} of scoped.toSorted((a, b) => comparisonsIn(b) - comparisonsIn(a))) {
    const {comparisons} = part.scope;
    const fits = groups.find(
      (group) => group.dates === dates && comparisons.every((one) => group.comparisons.includes(one))
    );
    if (fits === undefined) groups.push({dates, comparisons, parts: [part]});
    else fits.parts.push(part);
  }
  return groups;
}

const comparisonsIn = ({part}: {readonly part: ScopedPart}) => part.scope.comparisons.length;

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
