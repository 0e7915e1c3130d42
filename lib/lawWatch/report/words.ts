import type {CheckedCitation, FileProblem} from '../check';
import type {LawLanguage} from '../pins';
import type {UseKind} from '../uses';
import {en} from './words/en';
import {kk} from './words/kk';
import {ru} from './words/ru';

/** The report's own words; `{name}` is a placeholder. */
export interface ReportWords {
  readonly title: string;
  readonly outcome: Readonly<Record<'same' | 'changed' | 'unfinished', string>>;
  readonly language: Readonly<Record<LawLanguage, string>>;
  readonly state: Readonly<Record<CheckedCitation['fate']['state'], string>>;
  /** What exactly happened. */
  readonly how: Readonly<Record<'movedTo' | 'frame' | 'repealed' | 'leftOut' | 'replaced', string>>;
  readonly uses: Readonly<Record<UseKind, string>>;
  readonly problem: Readonly<Record<FileProblem['problem'], string>>;
  readonly files: string;
  readonly comparedWith: string;
  readonly neverPinned: string;
  readonly places: string;
  readonly amendment: string;
  readonly headings: string;
  readonly now: string;
  readonly nothingRests: string;
  readonly words: string;
}

export const REPORT_WORDS = {kk, ru, en} as const;

/** Fills the placeholders of a sentence. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
