import type {Comparison} from './dates/possibleDays';

/** What is put to a rule: answers by question, and findings by the names under which they are read. */
export type Given = Readonly<Record<string, unknown>>;

/** Whether questions may also be left unanswered. */
export type Left = 'nothing' | 'anything';

/** A property of an answer: its option, whether a date is known, or the outcome of comparing it. */
export interface Feature {
  /** The comparison, if the feature is the outcome of one. */
  readonly compares?: Comparison;
  /** How many answers each of its values represents; a class of days counts once. */
  readonly weights: readonly bigint[];
  /** What a value can become by further answers, itself included. */
  readonly later: (value: number) => readonly number[];
  /** Values with which a question is left unanswered. */
  readonly open: readonly number[];
  /** Values that say "I don't know". */
  readonly unknown: readonly number[];
  /** The value before anything is answered; below nought if there is no such one. */
  readonly first: number;
  /** Values with which it is answered, and not with "I don't know". */
  readonly real: readonly number[];
}

/** One question, or several dates that are compared with each other, with every way of answering. */
export interface Source {
  readonly questions: readonly string[];
  readonly ways: readonly Given[];
  readonly features: readonly Feature[];
  /** The value of a feature in one of the ways. */
  readonly valueOf: (way: number, feature: number) => number;
  /** The features that an answer shows to whoever has read the others already. */
  readonly shownBy: (question: string, read: readonly string[]) => readonly number[];
  /** The features in which answers to one question alone can differ. */
  readonly about: (question: string) => readonly number[];
}

/** A source, and the place of its first feature among those of all. */
export interface Placed {
  readonly source: Source;
  readonly first: number;
}
