import type {ZodMiniType} from 'zod/mini';
import type {Answer, Question} from '../../rules';
import type {FieldName} from '../fields';

/** The codes of a question's options in a link, by option id. */
export type OptionCodes = Readonly<Record<string, string>>;

/** An unvalidated answer read from a link, and its length there. */
export interface DecodedAnswer {
  readonly answer: unknown;
  readonly length: number;
}

/** What a kind of question declares about itself, so that no other code needs to distinguish kinds. */
export interface Kind<Q extends Question> {
  /** Validates an answer, wherever it comes from. */
  answer(question: Q): ZodMiniType<Answer>;
  /** Parses the fields of its form into an answer; the issues' messages are form error codes. */
  form(question: Q): ZodMiniType<Answer>;
  /** The field at which an error about the whole answer is shown. */
  readonly firstField: FieldName;
  /** An answer other than "I don't know" in a link. */
  encode(answer: Answer, codes: OptionCodes): string;
  /** Undefined if the text cannot have been written with this version of the codes. */
  decode(text: string, codes: OptionCodes): DecodedAnswer | undefined;
  /** Describes valid answers for someone who writes them by hand. */
  describe(question: Q): string;
}

export const optionOf = (codes: OptionCodes, code: string): string | undefined =>
  Object.entries(codes).find(([, one]) => one === code)?.[0];
