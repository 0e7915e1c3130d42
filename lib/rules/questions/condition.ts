import type {Term} from '../calendar';
import type {NonEmpty} from '../logic';
import type {Unknown} from './answers';
import type {ChoiceId, DateId, OptionOf, SeveralId} from './catalogue';

/** The answer is one of `with` (or has one of them); "unknown" is matched only where it is named. */
export type Answered = {
  [Q in ChoiceId | SeveralId]: {
    readonly op: 'answered';
    readonly question: Q;
    readonly with: NonEmpty<OptionOf<Q> | Unknown>;
  };
}[ChoiceId | SeveralId];

/** A term from one answered date to another, or to the day of the assessment. */
export interface TermBetween {
  readonly term: Term;
  readonly of: DateId;
  readonly until: DateId | 'today';
}

/**
 * A rule as data: it can be read, printed, counted and asked.
 * `within`: `until` is on or before the last day of the term; unknown on the days that count only if a last
 * day on a weekend moves to the next working day. `rolledOver`: it is one of those days.
 * `given`: `then` is looked at, and asked, only once `when` holds.
 */
export type Condition =
  | Answered
  | ({readonly op: 'within'} & TermBetween)
  | ({readonly op: 'rolledOver'} & TermBetween)
  | {readonly op: 'given'; readonly when: Condition; readonly then: Condition}
  | {readonly op: 'not'; readonly condition: Condition}
  | {readonly op: 'all' | 'any'; readonly conditions: NonEmpty<Condition>};

export function answered<Q extends ChoiceId | SeveralId>(
  question: Q,
  ...options: NonEmpty<OptionOf<Q> | Unknown>
): Condition {
  return {op: 'answered', question, with: options} as unknown as Answered;
}

export const within = (term: Term, of: DateId, until: DateId | 'today' = 'today'): Condition => ({
  op: 'within',
  term,
  of,
  until
});

export const rolledOver = (term: Term, of: DateId, until: DateId | 'today' = 'today'): Condition => ({
  op: 'rolledOver',
  term,
  of,
  until
});

export const given = (when: Condition, then: Condition): Condition => ({op: 'given', when, then});
export const not = (condition: Condition): Condition => ({op: 'not', condition});
export const all = (...conditions: NonEmpty<Condition>): Condition => ({op: 'all', conditions});
export const any = (...conditions: NonEmpty<Condition>): Condition => ({op: 'any', conditions});
