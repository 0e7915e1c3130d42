import {
  recordOf,
  type ActId,
  type CriterionId,
  type DocumentId,
  type QuestionId,
  type RemedyId,
  type RightGroup,
  type RightId,
  type TimeLimitId,
  type VerdictKind
} from '@/lib/rules';
import {LOCALES, type Locale} from '@/lib/text';

type Texts = Readonly<Record<string, string>>;
type Options = Readonly<Record<string, {readonly label: string; readonly hint?: string}>>;

export interface QuestionText {
  readonly title: string;
  readonly why: string;
  readonly help: string;
  readonly options?: Options;
  readonly none?: string;
}

export interface CriterionText {
  readonly title: string;
  readonly condition: string;
  readonly met: string;
  readonly unknown: string;
  readonly find: string;
  readonly failures: Readonly<Record<string, Texts>>;
}

export interface TimeLimitText {
  readonly title: string;
  readonly how: string;
}

/** Words with their changes from a day on. */
type Dated<Text> = Text & {readonly versions?: Readonly<Record<string, object>>};

/** What the versions of a criterion changed, by their first day. */
type Changes = Readonly<Record<string, {readonly change?: string; readonly ended?: string}>>;

/** The part of the messages of one language that the file is written from. */
export interface SourceWords {
  readonly questions: Readonly<Record<QuestionId, Dated<QuestionText>>>;
  readonly criteria: Readonly<
    Record<CriterionId, Dated<Omit<CriterionText, 'condition'>> & {readonly versions: Changes}>
  >;
  readonly timeLimits: Readonly<Record<TimeLimitId, Dated<Omit<TimeLimitText, 'how'>>>>;
  readonly remedies: Readonly<Record<RemedyId, object>> & {readonly certainty: Texts};
  readonly documents: Readonly<Record<DocumentId, Texts>> & {readonly advised: string};
  readonly acts: Readonly<Record<ActId, string>>;
  readonly rights: Readonly<Record<RightId, string>>;
  readonly rightGroups: Readonly<Record<RightGroup, string>>;
  readonly verdicts: Readonly<Record<VerdictKind, Texts>>;
  readonly conditions: {readonly consequence: Texts};
  readonly result: {readonly status: Texts};
  readonly law: {readonly open: Readonly<Record<string, Texts>>};
  readonly ui: {readonly dontKnow: string; readonly interpretation: string; readonly unsettled: string};
  readonly footer: {readonly notAdvice: string; readonly notOfficial: string};
}

export type Messages = Readonly<Record<Locale, SourceWords>>;

/** One thing from the words of each language. */
export function inEach<Part>(
  messages: Messages,
  pick: (words: SourceWords, locale: Locale) => Part
): Readonly<Record<Locale, Part>> {
  return recordOf(LOCALES, (locale) => pick(messages[locale], locale));
}
