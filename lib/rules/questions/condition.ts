import type {Term} from '../calendar';
import {branchesOver, type NonEmpty, type Tree} from '../logic';
import type {Unknown} from './answers';
import type {ChoiceId, DateId, OptionOf, SeveralId} from './catalogue';

/** The answer is one of `with` (or has one of them); "unknown" is matched only where it is named. */
export interface AnsweredWith<Q extends ChoiceId | SeveralId> {
  readonly op: 'answered';
  readonly question: Q;
  readonly with: NonEmpty<OptionOf<Q> | Unknown>;
}

export type Answered = {[Q in ChoiceId | SeveralId]: AnsweredWith<Q>}[ChoiceId | SeveralId];

/** A term from one answered date to another, or to the day of the assessment. */
export interface TermBetween {
  readonly term: Term;
  readonly of: DateId;
  readonly until: DateId | 'today';
}

/**
 * `within`: `until` is on or before the last day of the term; unknown on the days that count only if a last
 * day on a weekend moves to the next working day. `rolledOver`: it is one of those days.
 */
export interface TermTest extends TermBetween {
  readonly op: 'within' | 'rolledOver';
}

/** What a condition asks of single answers: the only places where rules look at an answer. */
export type AnswerTest = Answered | TermTest;

/** What must be true of the answers. */
export type Condition = Tree<AnswerTest>;

export const answered = <Q extends ChoiceId | SeveralId>(
  question: Q,
  ...options: NonEmpty<OptionOf<Q> | Unknown>
): AnsweredWith<Q> => ({op: 'answered', question, with: options});

export const within = (term: Term, of: DateId, until: DateId | 'today' = 'today'): TermTest => ({
  op: 'within',
  term,
  of,
  until
});

export const rolledOver = (term: Term, of: DateId, until: DateId | 'today' = 'today'): TermTest => ({
  op: 'rolledOver',
  term,
  of,
  until
});

export const {not, given, all, any} = branchesOver<AnswerTest>();
