import {
  assess,
  clocksByUrgency,
  clocksOf,
  interview,
  remedyOn,
  REMEDY_IDS,
  type Answers,
  type Clock,
  type CriterionId,
  type IsoDate,
  type RemedyId,
  type StartDates,
  type WayClocks
} from '../rules';
import {conditionsOf, type ConditionOfLetter} from './conditions';
import {groundOf} from './grounds';
import {hasMonth, type Letter, type LetterGround} from './letter';

export interface LetterIn {
  readonly answers: Answers;
  readonly starts?: StartDates;
  readonly today: IsoDate;
}

/** What a letter means: what it can be about, how long the first filing counts, and which remedies are open. */
export interface LetterReading {
  readonly grounds: readonly GroundReading[];
  /** The conditions of all its grounds, each once. */
  readonly criteria: readonly CriterionId[];
  /** The month within which a corrected application counts as filed on the first day (47(4)). */
  readonly refiling?: Clock;
  /** The last day for a new application, where the letter starts no month and that day is still to come. */
  readonly lastDay?: IsoDate;
  /** Other numbers are named besides form: the law does not say whether the month applies then. */
  readonly isMixed: boolean;
  readonly ways: readonly WayClocks[];
}

export interface GroundReading {
  readonly id: LetterGround;
  readonly conditions: readonly ConditionReading[];
}

export interface ConditionReading extends ConditionOfLetter {
  /** The failure according to the answers given so far. */
  readonly found?: string;
}

export function readLetter(letter: Letter, {answers, starts = {}, today}: LetterIn): LetterReading {
  const known = {answers, starts, today};
  const {findings, remedies, deadline} = assess(answers, {today});
  const found = new Map(findings.map(({criterion, failure}) => [criterion, failure]));
  const grounds = letter.grounds.map((id) => ({
    id,
    conditions: conditionsOf(id, today).map((condition) => {
      const failure = found.get(condition.criterion);
      const isOfLetter = condition.failures.some((one) => one.id === failure);
      return {...condition, ...(failure !== undefined && isOfLetter && {found: failure})};
    })
  }));
  const [refiling] = hasMonth(letter) ? clocksOf('refile', known) : [];
  const isOpen = refiling === undefined && letter.paper !== 'reply' && (deadline?.daysLeft ?? -1) >= 0;
  const fitting = new Set<RemedyId>([...remedies.map(({remedy}) => remedy), ...possibleWays(letter, known)]);
  const ways = REMEDY_IDS.filter((id) => id !== 'refile' && fitting.has(id));
  return {
    grounds,
    criteria: [...new Set(grounds.flatMap(({conditions}) => conditions.map(({criterion}) => criterion)))],
    ...(refiling !== undefined && {refiling}),
    ...(isOpen && deadline !== undefined && {lastDay: deadline.lastDay}),
    isMixed: letter.grounds.includes('returned2') && letter.grounds.length > 1,
    ways: clocksByUrgency(ways, known)
  };
}

/** Once the case is assessed, the remedies that fit; before that, all those the letter can lead to. */
function possibleWays({grounds}: Letter, {answers, today}: LetterIn): readonly RemedyId[] {
  const {next, barred} = interview(answers, {today});
  const isKnown = next === undefined || barred;
  const ways = isKnown ? grounds.flatMap(waysNamedBy) : grounds.flatMap((id) => groundOf(id).ways);
  const orHelp: readonly RemedyId[] = grounds.length === 0 && !isKnown ? ['legalHelp'] : ways;
  return orHelp.filter((id) => remedyOn(id, today) !== undefined);
}

/** A letter about an earlier decision says more about it than the answers do. */
const waysNamedBy = (id: LetterGround): readonly RemedyId[] =>
  groundOf(id).ways.filter((way) => way === 'revision' || way === 'useInterpretation');
