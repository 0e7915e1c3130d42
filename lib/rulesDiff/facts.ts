import {UNKNOWN, type IsoDate, type Question} from '../rules';
import {possibleDays, type Comparison} from '../proof';
import type {Given, Side} from './side';
import {ceilingOf, floorOf} from './sideOf';

/** One way of answering a question, or several dates that are compared with each other. */
export interface Value {
  readonly given: Given;
  /** How many answers it stands for; a class of days counts once. */
  readonly count: bigint;
}

/** What is answered at once. */
export interface Variable {
  readonly questions: readonly string[];
  readonly values: readonly Value[];
}

/** Whether questions may also be left unanswered. */
export type Left = 'nothing' | 'anything';

/** Everything that can be answered, in asking order; days come last. */
export interface Facts {
  readonly variables: readonly Variable[];
  readonly variableOf: ReadonlyMap<string, number>;
}

/**
 * Every answer that two revisions know: each option by itself, lists by what any rule of either asks of them, days by
 * what comes of every comparison that either makes. `left` adds leaving a question unanswered.
 */
export function factsOf(sides: readonly Side[], today: IsoDate, lawOn: IsoDate, left: Left): Facts {
  const single = idsIn(sides)
    .filter((id) => !isDate(sides, id))
    .map((id) => optionsOf(id, sides));
  const days = datesOf(sides, comparisonsOf(sides, lawOn), today, left);
  const open = ({questions, values}: Variable): Variable => ({
    questions,
    values: left === 'anything' ? [{given: {}, count: 1n}, ...values] : values
  });
  const variables = [...single.map(open), ...days];
  return {
    variables,
    variableOf: new Map(variables.flatMap((one, at) => one.questions.map((id) => [id, at])))
  };
}

/** Every way of answering the dates. */
export function datesOf(
  sides: readonly Side[],
  comparisons: readonly Comparison[],
  today: IsoDate,
  left: Left
): readonly Variable[] {
  const dates = idsIn(sides).filter((id) => isDate(sides, id));
  return togetherIn(dates, sides, comparisons).map((together) =>
    daysOf(together, sides, comparisons, today, left)
  );
}

const idsIn = (sides: readonly Side[]): readonly string[] => [
  ...new Set(sides.flatMap(({questions}) => [...questions.keys()]))
];
const isDate = (sides: readonly Side[], id: string) => asked(sides, id)[0]?.kind === 'date';

/** The comparisons of days that any of the revisions makes, each once. */
export function comparisonsOf(sides: readonly Side[], lawOn: IsoDate): readonly Comparison[] {
  return sides
    .flatMap((side) => side.comparisons(lawOn))
    .reduce<readonly Comparison[]>(
      (all, one) => (all.some((other) => isEqual(one, other)) ? all : [...all, one]),
      []
    );
}

const isEqual = (one: Comparison, other: Comparison) =>
  one.of === other.of &&
  one.until === other.until &&
  one.last.every((day, at) => day === other.last[at]) &&
  one.moved.every((day, at) => day === other.moved[at]);

const asked = (sides: readonly Side[], id: string): readonly Question[] =>
  sides.flatMap(({questions}) => questions.get(id) ?? []);

function optionsOf(id: string, sides: readonly Side[]): Variable {
  const all = asked(sides, id);
  const one = (answer: unknown, count = 1n): Value => ({given: {[id]: answer}, count});
  const lists = all.filter((question) => question.kind === 'several');
  if (lists.length === 0) {
    const options = all.flatMap((question) => (question.kind === 'choice' ? question.options : []));
    return {questions: [id], values: [...new Set(options), UNKNOWN].map((option) => one(option))};
  }
  const tests = [
    ...sides.flatMap((side) => side.tests).filter(({question}) => question === id),
    ...lists.map(({options}) => ({with: options}))
  ].map((test) => test.with);
  const passes = (option: string) => tests.map((test) => (test.includes(option) ? '1' : '0')).join('');
  const nones = [...new Set(lists.map(({none}) => none))];
  const options = [...new Set(lists.flatMap((question) => question.options))];
  return {
    questions: [id],
    values: [
      ...classesOfLists(options, passes).map(({list, count}) => one(list, count)),
      ...nones.map((none) => one([none])),
      one(UNKNOWN)
    ]
  };
}

interface ListClass {
  readonly list: readonly string[];
  readonly passes: string;
  readonly count: bigint;
}

/** Lists by the tests that one of their options passes, each class with the shortest list and how many there are. */
function classesOfLists(
  options: readonly string[],
  passes: (option: string) => string
): readonly ListClass[] {
  const either = (a: string, b: string) =>
    Array.from(a, (letter, at) => (letter === '1' || b[at] === '1' ? '1' : '0')).join('');
  let classes = new Map<string, ListClass>();
  for (const option of options) {
    const alone = passes(option);
    const more = [
      {list: [option], passes: alone, count: 1n},
      ...[...classes.values()].map(({list, passes: before, count}) => ({
        list: [...list, option],
        passes: either(before, alone),
        count
      }))
    ];
    classes = more.reduce((all, one) => {
      const same = all.get(one.passes);
      return all.set(one.passes, same === undefined ? one : {...same, count: same.count + one.count});
    }, new Map(classes));
  }
  return [...classes.values()];
}

/** Dates that some rule compares, directly or through others. */
function togetherIn(
  dates: readonly string[],
  sides: readonly Side[],
  comparisons: readonly Comparison[]
): readonly (readonly string[])[] {
  const pairs = [
    ...comparisons.map(({of, until}) => [of, until] as const),
    ...dates.flatMap((id) => asked(sides, id).map((question) => [id, floorOf(question) ?? id] as const))
  ];
  const groups: string[][] = [];
  const left = new Set(dates);
  for (const first of dates) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const one of group)
      for (const [a, b] of pairs)
        for (const other of a === one ? [b] : b === one ? [a] : []) if (left.delete(other)) group.push(other);
    groups.push(group);
  }
  return groups;
}

function daysOf(
  ids: readonly string[],
  sides: readonly Side[],
  comparisons: readonly Comparison[],
  today: IsoDate,
  left: Left
): Variable {
  const others = left === 'anything' ? [undefined, UNKNOWN] : [UNKNOWN];
  const rules = ids.map((id) => {
    const questions = asked(sides, id);
    const same = <T>(of: (question: Question) => T) =>
      questions.every((one) => of(one) === of(questions[0] ?? one))
        ? questions[0] && of(questions[0])
        : undefined;
    return {id, notBefore: same(floorOf), notAfter: same(ceilingOf)};
  });
  const values: Value[] = [];
  const choose = (at: number, known: readonly string[], given: Given): void => {
    const id = ids[at];
    if (id !== undefined) {
      for (const other of others)
        choose(at + 1, known, other === undefined ? given : {...given, [id]: other});
      choose(at + 1, [...known, id], given);
      return;
    }
    const isKnown = (end: string) => known.includes(end) || !ids.includes(end);
    const among = comparisons.filter(
      ({of, until}) => known.includes(of) && isKnown(until) && (ids.includes(until) || isFixed(until))
    );
    const possible = possibleDays(
      rules.filter((rule) => known.includes(rule.id)),
      among,
      today
    );
    for (const {days} of possible) values.push({given: {...given, ...days}, count: 1n});
  };
  choose(0, [], {});
  return {questions: ids, values};
}

const isFixed = (until: string) => until === 'today' || /^\d/.test(until);
