import {TOO_LARGE, type Left} from '../proof';
import type {IsoDate} from '../rules';
import {bothOn, type Both} from './both';
import {compareAsked, compareSaid, type ScopedPart} from './comparePart';
import {listOf, noDifferences, type Difference} from './difference';
import {compareLimits, type LimitDifference} from './limits';
import {givenFindings} from './givenFindings';
import {groupsOf, questionsOf, widen, type Group} from './groups';
import {datesIn, READS_MORE, type Part} from './scope';
import type {Day, Side} from './side';
import {daysUnder, lawsOf, type ComparedLaw} from './situations';

/** A law; the days on which it is looked at follow from the rules, where none are named. */
export interface LawOnDays {
  readonly law: ComparedLaw;
  readonly days?: readonly Day[];
}

/**
 * What two revisions say of a part, or what they ask for it, which had more cases than can be compared: then a remedy is
 * compared where the same is found on the conditions.
 */
export interface NotCompared extends Part {
  readonly of: 'said' | 'asked';
  readonly givenFindings?: true;
}

export interface LawCompared {
  readonly law: ComparedLaw;
  readonly days: readonly IsoDate[];
  readonly differences: readonly Difference[];
  readonly notCompared: readonly NotCompared[];
}

export interface Comparison {
  readonly laws: readonly LawCompared[];
  readonly limits: readonly LimitDifference[];
  readonly questions: {readonly added: readonly string[]; readonly removed: readonly string[]};
  readonly options: {
    readonly added: readonly (readonly [string, string])[];
    readonly removed: readonly (readonly [string, string])[];
  };
  /** Whether what is asked could be compared: very old revisions cannot say it part by part. */
  readonly isAskingCompared: boolean;
}

/** Everything that two revisions say differently, over every combination of answers under every law. */
export function compare(
  old: Side,
  now: Side,
  laws: readonly LawOnDays[] = lawsOf([old, now]).map((law) => ({law}))
): Comparison {
  return {
    laws: laws.map((law) => compareUnder(law, old, now)),
    limits: compareLimits(old, now),
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
  const sides: readonly [Side, Side] = [old, now];
  const found = noDifferences();
  const looked = new Set<IsoDate>();
  const notCompared: NotCompared[] = [];
  for (const group of groupsOf(sides, changedParts(old, now), law.from)) {
    const dates = datesIn(sides, questionsOf(group));
    const chosen = days ?? daysUnder(law, group.comparisons, dates);
    for (const {today} of chosen) looked.add(today);
    for (const day of chosen)
      notCompared.push(
        ...compareGroup(group, sides, day, 'nothing', (part, both) => compareSaid(part, both, found))
      );
    if (!isAskingCompared(old, now)) continue;
    for (const day of chosen.slice(0, 1))
      notCompared.push(
        ...compareGroup(group, sides, day, 'anything', (part, both) => compareAsked(part, both, found))
      );
  }
  return {law, days: [...looked].sort(), differences: listOf(found), notCompared: once(notCompared)};
}

/** How many diagrams the parts of a group may fill together, and a part alone: as many as a gigabyte holds. */
const TOGETHER = 400_000;
const ALONE = 1_200_000;

/** Compares the parts of a group one by one; of those that have too many cases, even in a space of their own, it is said. */
function compareGroup(
  group: Group,
  sides: readonly [Side, Side],
  day: Day,
  left: Left,
  act: (part: ScopedPart, both: Both) => void
): readonly NotCompared[] {
  const spaceOfAll = () =>
    bothOn(day, sides, left, TOGETHER, {questions: questionsOf(group), comparisons: group.comparisons});
  let both = spaceOfAll();
  const notCompared: NotCompared[] = [];
  for (const one of group.parts) {
    let part = one;
    for (let isAlone = false, isDone = false; !isDone;) {
      try {
        act(part, both);
        isDone = true;
        if (isAlone) both = spaceOfAll();
      } catch (thrown) {
        if (thrown === READS_MORE) {
          part = widen(group, part, READS_MORE.question);
          both = isAlone ? bothOn(day, sides, left, ALONE, part.scope) : spaceOfAll();
        } else if (thrown !== TOO_LARGE) throw thrown;
        else if (isAlone) {
          const of = left === 'nothing' ? 'said' : 'asked';
          notCompared.push({...actGivenFindings(part, sides, day, left, act), of});
          both = spaceOfAll();
          isDone = true;
        } else {
          isAlone = true;
          both = bothOn(day, sides, left, ALONE, part.scope);
        }
      }
    }
  }
  return notCompared;
}

/** Compares a remedy that has too many cases where the same is found on the conditions. */
function actGivenFindings(
  part: ScopedPart,
  sides: readonly [Side, Side],
  day: Day,
  left: Left,
  act: (part: ScopedPart, both: Both) => void
): Omit<NotCompared, 'of'> {
  const {kind, id} = part;
  if (kind !== 'remedy') return {kind, id};
  const alsoRead = new Set<string>();
  for (;;) {
    try {
      const {both, scope} = givenFindings(day, sides, left, ALONE, part, alsoRead);
      act({kind, id, scope}, both);
      return {kind, id, givenFindings: true};
    } catch (thrown) {
      if (thrown === TOO_LARGE) return {kind, id};
      if (thrown !== READS_MORE) throw thrown;
      alsoRead.add(READS_MORE.question);
    }
  }
}

const once = <T>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values()
];

/** The parts of which two revisions may say different things: their data, what they read, or the code differs. */
function changedParts(old: Side, now: Side): readonly Part[] {
  const of = (kind: Exclude<Part['kind'], 'verdict'>, idsOf: (side: Side) => readonly string[]) =>
    [...new Set([...idsOf(old), ...idsOf(now)])].map((id) => ({kind, id}));
  const isSame = (kind: Exclude<Part['kind'], 'verdict'>, id: string) =>
    old.fingerprint(kind, id) === now.fingerprint(kind, id);
  const criteria = of('criterion', (side) => side.criteria).filter(({id}) => !isSame('criterion', id));
  return [
    ...(criteria.length === 0 ? [] : [{kind: 'verdict', id: 'verdict'} as const]),
    ...criteria,
    ...of('deadline', () => ['deadline']).filter(({kind, id}) => !isSame(kind, id)),
    ...of('remedy', (side) => side.remedies).filter(
      ({kind, id}) => !isSame(kind, id) || criteria.some((one) => old.seenBy(id).includes(one.id))
    ),
    ...of('paper', (side) => side.papers).filter(({kind, id}) => !isSame(kind, id))
  ];
}
