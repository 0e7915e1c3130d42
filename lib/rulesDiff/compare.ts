import {UNKNOWN, type IsoDate} from '../rules';
import {askedOn, prepare, saidOn, type Aspect, type AspectKind, type Prepared} from './aspects';
import {NO_SUCH_ANSWER} from './ask';
import {diagrams, type Diagram, type Diagrams} from '../proof/diagram';
import {factsOf, type Facts, type Left} from './facts';
import type {Day, Given, Side} from './side';
import {daysUnder, lawsOf, type ComparedLaw} from './situations';

/** A class of situations of which the two revisions say different things. */
export interface Difference {
  readonly kind: AspectKind;
  readonly id: string;
  readonly old: unknown;
  readonly now: unknown;
  /** How many sets of answers, and of how many. */
  readonly count: bigint;
  readonly of: bigint;
  /** The fewest answers found from which it follows. */
  readonly example: Given;
  readonly today: IsoDate;
}

/** A law, and the days on which it is looked at. */
export interface LawOnDays {
  readonly law: ComparedLaw;
  readonly days: readonly Day[];
}

export interface LawCompared {
  readonly law: ComparedLaw;
  readonly days: readonly IsoDate[];
  readonly total: bigint;
  readonly differences: readonly Difference[];
}

export interface Comparison {
  readonly laws: readonly LawCompared[];
  readonly questions: {readonly added: readonly string[]; readonly removed: readonly string[]};
  readonly options: {
    readonly added: readonly (readonly [string, string])[];
    readonly removed: readonly (readonly [string, string])[];
  };
  /** Whether what is asked could be compared: very old revisions cannot say it part by part. */
  readonly isAskingCompared: boolean;
}

const SAME = 'same';

/** Everything that two revisions say differently, over every combination of answers under every law. */
export function compare(
  old: Side,
  now: Side,
  laws: readonly LawOnDays[] = lawsOf([old, now]).map((law) => ({law, days: daysUnder(law, [old, now])}))
): Comparison {
  return {
    laws: laws.map((law) => compareUnder(law, old, now)),
    questions: {
      added: [...now.questions.keys()].filter((id) => !old.questions.has(id)),
      removed: [...old.questions.keys()].filter((id) => !now.questions.has(id))
    },
    options: {added: optionsOnlyIn(now, old), removed: optionsOnlyIn(old, now)},
    isAskingCompared: isAskingCompared(old, now)
  };
}

const isAskingCompared = (old: Side, now: Side) => old.open !== undefined && now.open !== undefined;

function optionsOnlyIn(one: Side, other: Side): readonly (readonly [string, string])[] {
  return [...one.questions].flatMap(([id, question]) => {
    const before = other.questions.get(id);
    if (question.kind === 'date' || before === undefined || before.kind === 'date') return [];
    return question.options
      .filter((option) => !before.options.includes(option))
      .map((option) => [id, option] as const);
  });
}

function compareUnder({law, days}: LawOnDays, old: Side, now: Side): LawCompared {
  const found = new Map<string, Difference>();
  let total = 0n;
  for (const [index, day] of days.entries()) {
    const said = compareOn(day, old, now, 'nothing', saidOn);
    const asked =
      index === 0 && isAskingCompared(old, now)
        ? compareOn(day, old, now, 'anything', askedOn).differences
        : [];
    if (said.total > total) ({total} = said);
    for (const one of [...said.differences, ...asked]) {
      const name = JSON.stringify([one.kind, one.id, one.old, one.now]);
      if (!found.has(name)) found.set(name, one);
    }
  }
  return {law, days: days.map(({today}) => today), total, differences: [...found.values()]};
}

type SayAll = (prepared: Prepared, unchanged: ReadonlySet<string>) => readonly Aspect[];

function compareOn(day: Day, old: Side, now: Side, left: Left, sayAll: SayAll) {
  const facts = factsOf([old, now], day.today, day.lawOn, left);
  const space = diagrams(facts.variables.map(({values}) => values.map(({count}) => count)));
  const prepared = (side: Side) => prepare({side, facts, diagrams: space, day});
  const [one, two] = [prepared(old), prepared(now)];
  const unchanged = new Set([...one.names].flatMap(([id, name]) => (two.names.get(id) === name ? [id] : [])));
  const [before, after] = [sayAll(one, unchanged), sayAll(two, unchanged)];
  const nothing = space.leaf(undefined);
  const ids = new Map([...before, ...after].map(({kind, id}) => [`${kind} ${id}`, {kind, id}]));
  const differences = [...ids.values()].flatMap(({kind, id}) => {
    const [one, other] = [before, after].map(
      (all) => all.find((aspect) => aspect.kind === kind && aspect.id === id)?.diagram ?? nothing
    );
    if (one === undefined || other === undefined || one === other) return [];
    const joined = space.join(one, other, (a, b) => pairOf(kind, a, b));
    const parts = kind === 'asked' ? byQuestion(space, joined) : [joined];
    return parts.flatMap((both) =>
      [...space.tally(both)]
        .filter(([end]) => space.valueOf(end) !== SAME)
        .map(([end, count]): Difference => {
          const {old: was, now: is} = space.valueOf(end) as {old: unknown; now: unknown};
          const example = exampleOf(space, facts, both, end);
          return {kind, id, old: was, now: is, count, of: space.total, example, today: day.today};
        })
    );
  });
  return {total: space.total, differences};
}

interface Asked {
  readonly old: readonly string[];
  readonly now: readonly string[];
}

/** Each question that only one revision asks by itself; and where both ask the same, but go on differently. */
function byQuestion(space: Diagrams, joined: Diagram): readonly Diagram[] {
  const all = [...space.tally(joined).keys()]
    .map((end) => space.valueOf(end))
    .filter((said) => said !== SAME);
  const pairs = all.filter((said): said is Asked => Array.isArray((said as Asked).old));
  const questions = [...new Set(pairs.flatMap(({old, now}) => [...old, ...now]))];
  const only = (said: Asked, id: string): unknown =>
    said.old.includes(id) ? {old: [id], now: []} : said.now.includes(id) ? {old: [], now: [id]} : SAME;
  const rest = (said: unknown): unknown =>
    said !== SAME &&
    Array.isArray((said as Asked).old) &&
    (said as Asked).old.length + (said as Asked).now.length > 0
      ? SAME
      : said;
  return [
    ...questions.map((id) =>
      space.select(joined, (said) =>
        space.leaf(pairs.includes(said as Asked) ? only(said as Asked, id) : SAME)
      )
    ),
    space.select(joined, (said) => space.leaf(rest(said)))
  ];
}

/** The fewest answers found; of dates that are answered together those that can be left out are. */
function exampleOf(space: Diagrams, {variables}: Facts, diagram: Diagram, end: Diagram): Given {
  const choices = space.shortest(diagram, end);
  return Object.assign(
    {},
    ...choices.map(([variable, value]) => {
      const {questions, values} = variables[variable] ?? {questions: [], values: []};
      const given = values[value]?.given ?? {};
      if (questions.length === 1) return given;
      const others = choices.filter(([one]) => one !== variable);
      const ends = space.endsAt(diagram, others, variable);
      // A date is needed unless the same follows whatever is answered to it, the other dates as they are.
      const isLike = (other: Given, ids: readonly string[]) =>
        ids.every((id) => other[id] === given[id] || (isDay(other[id]) && isDay(given[id])));
      const needed = questions.reduce((kept, id) => {
        const rest = kept.filter((one) => one !== id);
        const alike = values.filter((other) => isLike(other.given, rest));
        return alike.every((other) => ends[values.indexOf(other)] === end) ? rest : kept;
      }, questions);
      return Object.fromEntries(needed.flatMap((id) => (given[id] === undefined ? [] : [[id, given[id]]])));
    })
  ) as Given;
}

const isDay = (answer: unknown) => answer !== undefined && answer !== UNKNOWN;

/** Said by newer revisions alone: no difference where one of the two does not say it at all. */
const SAID_LATER = ['citations', 'certainty', 'advised'] as const;

type Said = Readonly<Record<string, unknown>>;

/** What each side says, or that they say the same. Of questions only those that one side asks and the other does not. */
function pairOf(kind: AspectKind, old: unknown, now: unknown): unknown {
  if (old === NO_SUCH_ANSWER || now === NO_SUCH_ANSWER) return old === now ? SAME : {old, now};
  if (kind === 'asked') {
    const [was, is] = [old, now].map((one) => one as {open?: readonly string[]} | undefined);
    const [fewer, more] = [missingFrom(is?.open, was?.open), missingFrom(was?.open, is?.open)];
    return JSON.stringify(old ?? {open: []}) === JSON.stringify(now ?? {open: []})
      ? SAME
      : {old: fewer, now: more};
  }
  const [was, is] = comparable(kind, old, now);
  return JSON.stringify(was) === JSON.stringify(is) ? SAME : {old: was, now: is};
}

const missingFrom = (from: readonly string[] = [], ids: readonly string[] = []) =>
  ids.filter((id) => !from.includes(id));

/** Where only one side says anything of a remedy, its details make no classes of their own. */
function comparable(kind: AspectKind, old: unknown, now: unknown): readonly [unknown, unknown] {
  if (!isSaid(old) || !isSaid(now)) {
    const whole = (said: unknown) =>
      kind === 'remedy' && isSaid(said) ? {citations: said['citations']} : said;
    const paper = (said: unknown) => (kind === 'paper' && isSaid(said) ? {...said, state: undefined} : said);
    return [whole(paper(old)), whole(paper(now))];
  }
  const unsaid = SAID_LATER.filter((key) => !(key in old) || !(key in now));
  const without = (said: Said) =>
    Object.fromEntries(
      Object.entries(said).flatMap(([key, value]) => {
        if (unsaid.some((one) => one === key)) return [];
        return [[key, value]];
      })
    );
  return [without(old), without(now)];
}

const isSaid = (said: unknown): said is Said => typeof said === 'object' && said !== null;
