import type {ZodMiniType} from 'zod/mini';
import type {Answer, Question, Unknown} from '../../rules';
import type {FieldName, FieldValues, FormError} from '../fields';

/** The codes of a question's options in a link, by option id. */
export type OptionCodes = Readonly<Record<string, string>>;

/** An unvalidated answer read from a link, and its length there. */
export interface DecodedAnswer {
  readonly answer: unknown;
  readonly length: number;
}

/** The answer in the fields of a form, or an error code and the field it belongs to. */
export type FormOutcome = {readonly answer: Answer} | {readonly error: FormError; readonly field: FieldName};

/** What a kind of question declares about itself, so that no other code needs to distinguish kinds. */
export interface Kind<Q extends Question, Known extends Answer = Answer> {
  /** Validates an answer, wherever it comes from. */
  answer(question: Q): ZodMiniType<Known | Unknown>;
  /** Reads the fields of its form; without a script in between they may be missing. */
  read(question: Q, values: Partial<FieldValues>): FormOutcome;
  /** The field at which an error about the whole answer is shown. */
  readonly firstField: FieldName;
  /** An answer other than "I don't know" in a link. */
  encode(answer: Known, codes: OptionCodes): string;
  /** Undefined if the text cannot have been written with this version of the codes. */
  decode(text: string, codes: OptionCodes): DecodedAnswer | undefined;
  /** Describes valid answers for someone who writes them by hand. */
  describe(question: Q): string;
}

export const optionOf = (codes: OptionCodes, code: string): string | undefined =>
  Object.entries(codes).find(([, one]) => one === code)?.[0];
