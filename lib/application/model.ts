import type {SectionId} from './fields';

/** The languages in which the Court takes applications. Source: art. 36. */
export const FILING_LANGUAGES = ['kk', 'ru'] as const;
export type FilingLanguage = (typeof FILING_LANGUAGES)[number];

/** Marked in the paper: something to fill in, to check or to strike out before signing. */
export interface Gap {
  readonly gap: string;
}

/** One line of the paper: words, and gaps between them. */
export type Line = readonly (string | Gap)[];

export type Block =
  | {readonly kind: 'text'; readonly line: Line}
  | {readonly kind: 'fact'; readonly label: string; readonly line: Line}
  | {readonly kind: 'subheading'; readonly text: string}
  | {readonly kind: 'plea'; readonly text: string}
  | {readonly kind: 'list'; readonly numbered: boolean; readonly items: readonly Line[]};

/** A person in the head of the paper. */
export interface Party {
  readonly section: SectionId;
  readonly heading: string;
  readonly facts: readonly Extract<Block, {kind: 'fact'}>[];
}

/** A section of the paper; they are numbered in order. */
export interface PaperSection {
  readonly section: SectionId;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** The draft application, the same for the screen, the printer and the DOCX. */
export interface ApplicationDocument {
  readonly language: FilingLanguage;
  readonly addressee: string;
  readonly parties: readonly Party[];
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly PaperSection[];
  readonly closing: readonly Extract<Block, {kind: 'fact'}>[];
}

export function isGap(piece: string | Gap): piece is Gap {
  return typeof piece !== 'string';
}

/** How a gap is written where colour may be lost. */
export function gapText({gap}: Gap): string {
  return `[${gap}]`;
}
