import type {IsoDate} from '../rules';
import type {InEveryLanguage, RulingActId} from './act';

/** What the Court can find of one provision. */
export const PROVISION_OUTCOMES = [
  'constitutional',
  'inInterpretation',
  'unconstitutional',
  'interpretation'
] as const;

export const OUTCOMES = [...PROVISION_OUTCOMES, 'partly'] as const;

/** What the Court found; `interpretation` explains the Constitution or an older resolution and reviews no norm. */
export type Outcome = (typeof OUTCOMES)[number];

export const RULING_KINDS = ['review', 'reviewBeforeSignature', 'interpretation', 'rules'] as const;

export type RulingKind = (typeof RULING_KINDS)[number];

export const GRADES = ['A', 'B', 'C'] as const;

/** A: official title or official note; B: another source; C: our inference. */
export type Grade = (typeof GRADES)[number];

/** A provision the Court reviewed or interpreted; without an article, a point of an act that has none or the whole act. */
export interface Provision<Act extends string = RulingActId> {
  readonly act: Act;
  readonly article?: string;
  readonly paragraph?: string;
  readonly subparagraph?: string;
  /** An unnumbered part inside the paragraph, counted from one. */
  readonly part?: string;
  /** Unnumbered indents (абзац), counted from one. */
  readonly indents?: readonly string[];
  /** Where this article divides into parts although its act divides into points. */
  readonly paragraphIs?: 'part';
  /** Which words or sentence of it, where that is all the Court reviewed. */
  readonly words?: InEveryLanguage;
  /** Places of the same act together with which it was reviewed. */
  readonly readWith?: readonly {readonly article: string; readonly paragraph?: string}[];
  readonly outcome?: (typeof PROVISION_OUTCOMES)[number];
  /** How sure this outcome is, where that differs from the ruling's. */
  readonly certainty?: Grade;
  /** The outcome holds only in this respect. */
  readonly limitedTo?: InEveryLanguage;
  /** What applies until the act is amended. */
  readonly meanwhile?: InEveryLanguage;
}

export interface LaterChange<Act extends string> {
  readonly effect: 'amended' | 'repealed';
  /** Where only the provisions of one act changed. */
  readonly act?: Act;
  readonly words: InEveryLanguage;
}

export const SOURCE_KINDS = [
  'adilet',
  'constitutionNotes',
  'actNote',
  'actText',
  'copy',
  'press',
  'abridged',
  'quotedIn'
] as const;

/** The source of something about the ruling; `at` is an address or reference as printed. */
export interface RulingSource<Act extends string = RulingActId> {
  readonly kind: (typeof SOURCE_KINDS)[number];
  readonly at?: string;
  readonly act?: Act;
  readonly article?: string;
  readonly redaction?: IsoDate;
}

/** A day that other sources name; the ruling's own date is used. */
export interface OtherDate<Act extends string> {
  readonly date: IsoDate;
  readonly sources: readonly RulingSource<Act>[];
}

/**
 * One normative resolution of the Court, on acts of the register unless another is just being added. An absent field
 * means unknown, never "no".
 */
export interface Ruling<Act extends string = RulingActId> {
  readonly number: number;
  readonly date?: IsoDate;
  readonly otherDate?: OtherDate<Act>;
  readonly kind?: RulingKind;
  /** Our short wording, not the official title. */
  readonly subject?: InEveryLanguage;
  readonly provisions: readonly Provision<Act>[];
  /** Whether the provisions come from the official title (all of them) or from notes (there may be more). */
  readonly listed?: 'inTitle' | 'inNote';
  readonly outcome?: Outcome;
  /** Whether the outcome is known for all the provisions listed. */
  readonly outcomeCovers?: 'all' | 'some';
  /** The reading in which provisions were upheld, in our words; absent where it is not known. */
  readonly interpretation?: InEveryLanguage;
  /** What else the Court said, in our short words. */
  readonly detail?: InEveryLanguage;
  readonly laterChange?: LaterChange<Act>;
  /** What the reader has to bear in mind. */
  readonly caution?: InEveryLanguage;
  readonly effectiveFrom?: IsoDate;
  /** The articles of the Constitution it concerns, as "13(2)". */
  readonly constitution?: {
    readonly edition: 'constitution' | 'constitution1995';
    readonly places: readonly string[];
  };
  /** The official text; an address not found in a source was built by the pattern of the others. */
  readonly text?: {readonly adiletId: string; readonly seen: boolean};
  readonly certainty: {readonly number?: Grade; readonly subject?: Grade; readonly outcome?: Grade};
  readonly sources: readonly RulingSource<Act>[];
}
