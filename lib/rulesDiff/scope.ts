import type {AskedDate, Comparison} from '../proof';
import type {IsoDate} from '../rules';
import type {PartKind, RuleKind, Side} from './side';
import {askedBy, comparisonsOf, isSameComparison} from './spaceOfBoth';

export interface Part {
  readonly kind: PartKind;
  readonly id: string;
}

/** The answers on which a part depends in either revision, and how its dates are compared. */
export interface Scope {
  readonly questions: ReadonlySet<string>;
  readonly comparisons: readonly Comparison[];
}

/** Thrown when a rule reads an answer that its data does not name: the scope has to be wider. One for all. */
export const READS_MORE = Object.assign(new Error('The scope is too narrow'), {question: ''});

/** The scope of a part, as far as the data of its rules names it; `all` are the comparisons of all rules. */
export function scopeOf(
  sides: readonly Side[],
  part: Part,
  lawOn: IsoDate,
  all: readonly Comparison[] = comparisonsOf(sides, lawOn)
): Scope {
  return scopeOfRules(sides, (side) => rulesOf(side, part), lawOn, all);
}

/** The same for a rule alone, without those whose findings it reads. */
export const scopeOfRule = (sides: readonly Side[], {kind, id}: Part, lawOn: IsoDate): Scope =>
  scopeOfRules(sides, () => (kind === 'verdict' ? [] : [{kind, id}]), lawOn, comparisonsOf(sides, lawOn));

function scopeOfRules(
  sides: readonly Side[],
  rules: (side: Side) => readonly Rule[],
  lawOn: IsoDate,
  all: readonly Comparison[]
): Scope {
  const named = sides.flatMap((side) => rules(side).map(({kind, id}) => side.named(kind, id, lawOn)));
  const own = named.flatMap(({comparisons}) => comparisons);
  const ids = named.flatMap(({tests, terms, limits}) => [
    ...tests.map(({question}) => question),
    ...terms.flatMap(({of, until}) => [of, until]),
    ...limits
  ]);
  const ends = own.flatMap(({of, until}) => [of, until]);
  const known = new Set(sides.flatMap(({questions}) => [...questions.keys()]));
  return {
    questions: new Set([...ids, ...ends].filter((id) => known.has(id))),
    comparisons: all.filter((one) => own.some((other) => isSameComparison(one, other)))
  };
}

interface Rule extends Part {
  readonly kind: RuleKind;
}

/** A part with the criteria whose findings it reads. */
function rulesOf(side: Side, {kind, id}: Part): readonly Rule[] {
  const criteria = (ids: readonly string[]) => ids.map((one): Rule => ({kind: 'criterion', id: one}));
  switch (kind) {
    case 'verdict':
      return criteria(side.criteria);
    case 'remedy':
      return [{kind, id}, ...criteria(side.seenBy(id))];
    case 'criterion':
    case 'paper':
    case 'deadline':
      return [{kind, id}];
    default:
      return kind satisfies never;
  }
}

export const datesIn = (sides: readonly Side[], questions: ReadonlySet<string>): readonly AskedDate[] =>
  askedBy(sides)
    .filter((one) => one.kind === 'date')
    .filter(({id}) => questions.has(id));
