import {daysBetween, lastDayOf, partsOf, workingDayFrom, type IsoDate} from '../calendar';
import {cite, redactionOn, type Citation} from '../law';
import {leavesOf, type NonEmpty} from '../logic';
import {
  evaluate,
  questionsIn,
  unanswered,
  undecided,
  UNKNOWN,
  type Answers,
  type Condition,
  type DateId,
  type QuestionId
} from '../questions';
import {timeLimitOn, type CasePart, type TimeLimit, type TimeLimitId} from '../timeLimits';

/** How a term in years or months is counted: the general rule on legal acts, as nothing else is said. */
export const COUNTED_BY = [cite('legalActsLaw', '14(2)'), cite('legalActsLaw', '14(3)')] as const;

/** A time limit that has begun: the day it is counted from and its last safe day. */
export interface RunningTerm {
  readonly limit: TimeLimitId;
  readonly from: IsoDate;
  readonly lastDay: IsoDate;
  /** Its last month has no day with the number of the first. */
  readonly isShortened: boolean;
  /** Where the last day is a Saturday or Sunday: the working day to which it may move, never relied on. */
  readonly mayMoveTo?: IsoDate;
  readonly citations: NonEmpty<Citation>;
  /** It is counted for this part of the case alone. */
  readonly part?: CasePart;
  /** How it is counted, if the text of that day was available. */
  readonly countedBy: readonly Citation[];
}

/** By when to file: the time limit itself, and the one for refiling that preserves the first filing date. */
export interface Deadline {
  readonly filing: RunningTerm;
  readonly refiling?: RunningTerm & {
    readonly filedOn: IsoDate;
    /** Whether the first day is kept after more than one return is not written. */
    readonly isDoubtful?: true;
  };
  /** The later of the two, on which filing is still safe. */
  readonly lastDay: IsoDate;
  /** Negative once it has passed. */
  readonly daysLeft: number;
}

interface Known {
  readonly answers: Answers;
  readonly today: IsoDate;
  readonly lawOn: IsoDate;
}

/** Undefined while the time limit has not begun, its first day is not known, or the application was filed already. */
export function deadlineOn(answers: Answers, today: IsoDate, lawOn: IsoDate): Deadline | undefined {
  const known = {answers, today, lawOn};
  const filing = runningTerm('filing', known);
  if (filing === undefined) return undefined;
  const refiling = refilingOf(filing, known);
  const lastDay =
    refiling !== undefined && refiling.lastDay > filing.lastDay ? refiling.lastDay : filing.lastDay;
  return {
    filing,
    ...(refiling !== undefined && {refiling}),
    lastDay,
    daysLeft: daysBetween(today, lastDay)
  };
}

/** The questions needed to say by when to refile, even while the main time limit still runs. */
export function openForDeadline(
  answers: Answers,
  {today, lawOn = today}: {readonly today: IsoDate; readonly lawOn?: IsoDate}
): readonly QuestionId[] {
  const known = {answers, today, lawOn};
  const filing = runningTerm('filing', known);
  if (filing === undefined) return openBeforeItRuns(known);
  const saved = savedBy(known);
  if (saved === undefined) return [];
  const filedOn = answers[saved.filedOn];
  if (filedOn === undefined) return [saved.filedOn];
  if (filedOn === UNKNOWN || filedOn > filing.lastDay) return [];
  return unanswered([saved.limit.from], answers);
}

/**
 * The questions needed to say its last day: it may have begun even if it is unknown whether a court applied the
 * norm.
 */
function openBeforeItRuns({answers, today, lawOn}: Known): readonly QuestionId[] {
  const {alsoToldIf, from, filed} = timeLimitOn('filing', lawOn) ?? {};
  if (alsoToldIf === undefined || from === undefined) return [];
  if (filed !== undefined && evaluate(filed, answers, today) === 'true') return [];
  const begun = evaluate(alsoToldIf, answers, today);
  if (begun === 'false') return [];
  // Nobody is asked in the hope that they do not know.
  const isHopeless = (id: QuestionId) =>
    leavesOf(alsoToldIf).some(
      (leaf) =>
        leaf.op === 'answered' && leaf.question === id && leaf.with.every((option) => option === UNKNOWN)
    );
  const deciding = undecided(alsoToldIf, answers, today).filter((id) => !isHopeless(id));
  return unanswered(begun === 'true' ? [from] : deciding, answers);
}

/** Every question that the deadline depends on under the law of a day. */
export function deadlineQuestions(lawOn: IsoDate): ReadonlySet<QuestionId> {
  const limit = timeLimitOn('filing', lawOn);
  return new Set(limit === undefined ? [] : questionsOf(limit, lawOn));
}

function questionsOf(limit: TimeLimit<TimeLimitId>, lawOn: IsoDate): readonly QuestionId[] {
  const {runs, filed, alsoToldIf, untoldIf, from, keptBy = []} = limit;
  return [
    ...[runs, filed, alsoToldIf, untoldIf].flatMap((one) => (one === undefined ? [] : questionsIn(one))),
    from,
    ...keptBy.flatMap(({when, filedOn, whileIn}) => {
      const other = whileIn === undefined ? undefined : timeLimitOn(whileIn, lawOn);
      return other === undefined ? [] : [...questionsIn(when), filedOn, ...questionsOf(other, lawOn)];
    })
  ];
}

function runningTerm(id: TimeLimitId, known: Known): RunningTerm | undefined {
  const limit = timeLimitOn(id, known.lawOn);
  if (limit === undefined) return undefined;
  const {runs, filed, alsoToldIf, untoldIf, term, citations, parts = []} = limit;
  const from = dateOf(limit.from, known.answers);
  const holds = (condition: Condition | undefined) =>
    condition !== undefined && evaluate(condition, known.answers, known.today) === 'true';
  if (from === undefined || !(holds(runs) || holds(alsoToldIf))) return undefined;
  if (holds(filed) || holds(untoldIf)) return undefined;
  const lastDay = lastDayOf(term, from);
  const moved = workingDayFrom(lastDay);
  const part = parts.find(({when}) => holds(when))?.part;
  return {
    limit: id,
    from,
    lastDay,
    isShortened: partsOf(from).day !== partsOf(lastDay).day,
    ...(moved !== lastDay && {mayMoveTo: moved}),
    citations,
    ...(part !== undefined && {part}),
    countedBy: COUNTED_BY.filter(({act}) => redactionOn(act, known.lawOn) !== undefined)
  };
}

/** The earlier filing whose day can count, and the time limit to meet for that. */
function savedBy({answers, today, lawOn}: Known) {
  const {keptBy = []} = timeLimitOn('filing', lawOn) ?? {};
  for (const {when, filedOn, whileIn, doubtful} of keptBy) {
    const limit = whileIn === undefined ? undefined : timeLimitOn(whileIn, lawOn);
    if (whileIn !== undefined && limit !== undefined && evaluate(when, answers, today) === 'true')
      return {filedOn, id: whileIn, limit, doubtful};
  }
  return undefined;
}

function refilingOf(filing: RunningTerm, known: Known): Deadline['refiling'] {
  const saved = savedBy(known);
  if (saved === undefined) return undefined;
  const filedOn = dateOf(saved.filedOn, known.answers);
  const term = runningTerm(saved.id, known);
  if (filedOn === undefined || term === undefined || filedOn > filing.lastDay) return undefined;
  return {...term, filedOn, ...(saved.doubtful === true && {isDoubtful: true as const})};
}

function dateOf(id: DateId, answers: Answers): IsoDate | undefined {
  const answer = answers[id];
  return answer === UNKNOWN ? undefined : answer;
}
