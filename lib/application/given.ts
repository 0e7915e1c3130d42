import type {Answers, Assessment, IsoDate} from '../rules';
import type {FieldId, FieldTexts, LineId} from './fields';
import type {Block, FilingLanguage, Line} from './model';
import {lineOf, paragraphsOf} from './typedText';
import type {PaperWords} from './paperWords';

/** Everything that a draft is generated from. */
export interface Given {
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly fields: FieldTexts;
  readonly filingLanguage: FilingLanguage;
  readonly today: IsoDate;
}

export type GivenWithWords = Given & {readonly words: PaperWords};

type Fact = Extract<Block, {kind: 'fact'}>;

export const orGap = (text: string | undefined, gap: string): Line => [text ?? {gap}];

export const factOf = (label: string, line: Line): Fact => ({kind: 'fact', label, line});

/** A line of the form as it appears in the paper: its label, then the text or a gap. */
export function typedFact({fields, words}: GivenWithWords, field: LineId): Fact {
  return factOf(words.labels[field], orGap(lineOf(fields[field]), words.gaps[field]));
}

/** A text of the form, paragraph by paragraph, or one paragraph that is a gap. */
export function typedText(
  {fields, words}: GivenWithWords,
  field: Exclude<FieldId, 'otherProvisions' | 'furtherRequest' | 'furtherAttachments'>
): readonly Block[] {
  const paragraphs = paragraphsOf(fields[field]);
  return paragraphs.length === 0 ? [textOf({gap: words.gaps[field]})] : paragraphs.map((one) => textOf(one));
}

export const textOf = (...line: Line): Block => ({kind: 'text', line});
export const subheadingOf = (text: string): Block => ({kind: 'subheading', text});
