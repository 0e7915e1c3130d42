import type {IsoDate} from '../calendar';
import type {ChoiceId, DateId, OptionOf, QuestionId, SeveralId} from './catalogue';

/** "I don't know", the same word in every question. */
export const UNKNOWN = 'unknown';
export type Unknown = typeof UNKNOWN;

/** What can be answered: an option id, a list of option ids, a civil date, or "unknown". */
export type AnswerTo<Q extends QuestionId> = Q extends ChoiceId
  ? OptionOf<Q> | Unknown
  : Q extends SeveralId
    ? readonly OptionOf<Q>[] | Unknown
    : Q extends DateId
      ? IsoDate | Unknown
      : never;

export type Answers = {readonly [Q in QuestionId]?: AnswerTo<Q>};
/** An answer to one of the questions. */
export type Answer = OptionOf<ChoiceId> | readonly OptionOf<SeveralId>[] | IsoDate | Unknown;
