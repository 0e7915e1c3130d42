import {
  asked,
  sourcesOf,
  spaceOf,
  type Asked,
  type Comparison,
  type Left,
  type Source,
  type Space
} from '../proof';
import type {IsoDate} from '../rules';
import type {Scope} from './scope';
import type {OptionTest, Side} from './side';

/**
 * Every set of answers to the questions of a scope that either of two revisions knows: each option by itself, lists by
 * what any rule of either asks of them, days by the outcomes of the comparisons in the scope; and what else is read. It holds at most so many diagrams.
 */
export function spaceOfBoth(
  sides: readonly Side[],
  {questions, comparisons}: Pick<Scope, 'questions' | 'comparisons'>,
  today: IsoDate,
  left: Left,
  atMost: number,
  more: readonly Source[] = []
): Space {
  const isInScope = ({id}: Asked) => questions.has(id);
  const all = askedBy(sides).filter(isInScope);
  const lists = new Set(all.flatMap(({kind, id}) => (kind === 'several' ? [id] : [])));
  const tests = [
    ...sides.flatMap((side) => side.tests.filter(({question}) => lists.has(question))),
    ...sides.flatMap((side) => askedBy([side]).filter(isInScope).flatMap(ownTests))
  ];
  return spaceOf([...sourcesOf(all, {tests, comparisons}, today, left), ...more], atMost);
}

/** Distinguishes each option of a choice; and lists of options that a revision knows from those that it does not. */
function ownTests(question: Asked): readonly OptionTest[] {
  switch (question.kind) {
    case 'choice':
      return question.options.map((option) => ({question: question.id, with: [option]}));
    case 'several':
      return [{question: question.id, with: question.options}];
    case 'date':
      return [];
    default:
      return question satisfies never;
  }
}

/** The questions of all revisions, those of the first in asking order before what only others ask. */
export function askedBy(sides: readonly Side[]): readonly Asked[] {
  const ids = new Set(sides.flatMap(({questions}) => [...questions.keys()]));
  return [...ids].map((id) =>
    sides
      .flatMap(({questions}) => questions.get(id) ?? [])
      .map((question) => asked(id, question))
      .reduce(together)
  );
}

/** One question as two revisions ask it; as the first does, where one asks for a day and the other does not. */
function together(one: Asked, other: Asked): Asked {
  const {id} = one;
  if (one.kind === 'date') {
    if (other.kind !== 'date') return one;
    const isSame = {from: one.notBefore === other.notBefore, to: one.notAfter === other.notAfter};
    return {
      kind: 'date',
      id,
      notBefore: isSame.from ? one.notBefore : undefined,
      notAfter: isSame.to ? one.notAfter : undefined
    };
  }
  if (other.kind === 'date') return one;
  const options = [...new Set([...one.options, ...other.options])];
  const nones = new Set([one, other].flatMap((each) => (each.kind === 'several' ? each.nones : [])));
  return one.kind === 'choice' && other.kind === 'choice'
    ? {kind: 'choice', id, options}
    : {kind: 'several', id, options, nones: [...nones]};
}

/** The comparisons of days that any of the revisions makes, each once. */
export function comparisonsOf(sides: readonly Side[], lawOn: IsoDate): readonly Comparison[] {
  return sides
    .flatMap((side) => side.comparisons(lawOn))
    .reduce<readonly Comparison[]>(
      (all, one) => (all.some((other) => isSameComparison(one, other)) ? all : [...all, one]),
      []
    );
}

/** Whether two comparisons have the same outcome on any days. */
export const isSameComparison = (one: Comparison, other: Comparison): boolean =>
  one.of === other.of &&
  one.until === other.until &&
  isSameTable(one.last, other.last) &&
  isSameTable(one.moved, other.moved);

const isSameTable = (one: Int32Array, other: Int32Array) =>
  one === other || one.every((day, at) => day === other[at]);
