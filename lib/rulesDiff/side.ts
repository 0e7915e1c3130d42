import type {Comparison, OptionTest, RemedyRules} from '../proof';
import type {Citation, Finding, IsoDate, Question, RemedyId, RemedyVersion, VerdictKind} from '../rules';
import type {AnyLimit} from './limits';
import type {Named} from './named';
import type {AnyDeadline, SaidOfPaper} from './says';

export type {OptionTest};

/** Answers by the ids of whichever revision. */
export type Given = Readonly<Record<string, unknown>>;

export interface Day {
  readonly today: IsoDate;
  readonly lawOn: IsoDate;
}

export type Findings = {readonly get: (criterion: string) => Finding | undefined};

/** An offer of whichever revision. */
export interface Offered {
  readonly caseKinds?: readonly string[];
  readonly lastDay?: IsoDate;
  readonly certainty?: string;
  readonly citations?: readonly Citation[];
  readonly isLastResort?: true;
}

/** What the data of a rule names, and the comparisons of days that it makes on a day. */
export interface NamedByRule extends Named {
  readonly comparisons: readonly Comparison[];
}

/** A remedy as it is on a day, and the functions of its revision that look at it. */
export interface RemedyPart {
  readonly id: RemedyId;
  readonly version: RemedyVersion;
  readonly rules: RemedyRules;
}

/** What is asked of the rules one by one. */
export type RuleKind = 'criterion' | 'remedy' | 'paper' | 'deadline';
/** What is compared by itself: one rule, or the verdict that follows from all criteria. */
export type PartKind = RuleKind | 'verdict';

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
  /** The time limits of each remedy; undefined where a revision has them in another form. */
  readonly limits?: ReadonlyMap<string, readonly AnyLimit[]>;
  readonly finding: (criterion: string, given: Given, day: Day) => Finding | undefined;
  readonly verdict: (findings: readonly Finding[]) => VerdictKind;
  readonly deadline: (given: Given, day: Day) => AnyDeadline | undefined;
  /** The remedy, where it is offered. */
  readonly remedy: (remedy: string, findings: Findings, given: Given, day: Day) => Offered | undefined;
  /** Undefined where a revision cannot say how it looks at one. */
  readonly remedyPart?: (remedy: string, lawOn: IsoDate) => RemedyPart | undefined;
  /** The questions that are answered with the day from which its term runs. */
  readonly remedyDates: (remedy: string) => readonly string[];
  /** The criteria of which a remedy reads what was found. */
  readonly seenBy: (remedy: string) => readonly string[];
  /** A name for what a remedy sees of a finding. */
  readonly seen: (remedy: string, criterion: string, finding: Finding | undefined) => string;
  readonly paper: (paper: string, given: Given, day: Day) => SaidOfPaper | undefined;
  readonly named: (kind: RuleKind, id: string, lawOn: IsoDate) => NamedByRule;
  /** Equal for a rule that both its data and the code that reads it leave as it was. */
  readonly fingerprint: (kind: PartKind, id: string) => string;
  /** Questions that something still depends on; undefined where a revision cannot say so part by part. */
  readonly open?: {
    readonly remedy: (remedy: string, findings: Findings, given: Given, day: Day) => readonly string[];
    readonly deadline: (given: Given, day: Day) => readonly string[];
  };
}
