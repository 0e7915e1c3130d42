import type {Assessment, Finding, IsoDate, Paper, Question, VerdictKind} from '../rules';
import type {Comparison} from '../proof';

import type {Named} from './named';

/** Answers by the ids of whichever revision. */
export type Given = Readonly<Record<string, unknown>>;

export interface Day {
  readonly today: IsoDate;
  readonly lawOn: IsoDate;
}

/** A list of options that a rule asks about. */
export interface OptionTest {
  readonly question: string;
  readonly with: readonly string[];
}

export type Findings = {readonly get: (criterion: string) => Finding | undefined};
export type Offered = Assessment['remedies'][number];

/** What the data of a rule names, and the comparisons of days that it makes on a day. */
export interface NamedByRule extends Named {
  readonly comparisons: readonly Comparison[];
}

/** The rules of one revision: their own functions, under the names by which they are compared. */
export interface Side {
  /** In asking order. */
  readonly questions: ReadonlyMap<string, Question>;
  /** The days on which some rule changed. */
  readonly changes: readonly IsoDate[];
  readonly tests: readonly OptionTest[];
  /** The comparisons of days that the rules of a day make. */
  readonly comparisons: (lawOn: IsoDate) => readonly Comparison[];
  readonly criteria: readonly string[];
  readonly remedies: readonly string[];
  readonly papers: readonly string[];
  readonly finding: (criterion: string, given: Given, day: Day) => Finding | undefined;
  readonly verdict: (findings: readonly Finding[]) => VerdictKind;
  readonly deadline: (given: Given, day: Day) => Assessment['deadline'];
  /** The remedy, where it is offered. */
  readonly remedy: (remedy: string, findings: Findings, given: Given, day: Day) => Offered | undefined;
  readonly namedByRemedy: (remedy: string, lawOn: IsoDate) => NamedByRule;
  readonly namedByCriterion: (criterion: string, lawOn: IsoDate) => NamedByRule;
  /** The questions that are answered with the day from which its term runs. */
  readonly remedyDates: (remedy: string) => readonly string[];
  /** A name for what a remedy can tell of a finding. */
  readonly seen: (remedy: string, criterion: string, finding: Finding | undefined) => string;
  readonly paper: (paper: string, given: Given, day: Day) => Paper | undefined;
  /** Equal for a remedy that both its data and the code that reads it leave as it was. */
  readonly fingerprint: (remedy: string) => string;
  /** Questions that something still depends on; undefined where a revision cannot say so part by part. */
  readonly open?: {
    readonly remedy: (remedy: string, findings: Findings, given: Given, day: Day) => readonly string[];
    readonly deadline: (given: Given, day: Day) => readonly string[];
  };
}
