import type {ZodMiniType} from 'zod/mini';
import type {Answer, Question} from '../../rules';
import type {FieldName} from '../fields';

/** The codes of a question's options in a link, by option id. */
export type OptionCodes = Readonly<Record<string, string>>;

/** An answer as it is read from a link, before anyone looked whether it is one, and its length there. */
export interface DecodedAnswer {
  readonly answer: unknown;
  readonly length: number;
}

/** What a kind of question declares of itself, so that nobody else needs to tell the kinds apart. */
export interface Kind<Q extends Question> {
  /** What an answer is, wherever it comes from. */
  answer(question: Q): ZodMiniType<Answer>;
  /** The answer that the fields of its form give; the messages of issues are codes of form errors. */
  form(question: Q): ZodMiniType<Answer>;
  /** Where an error about the whole answer is shown. */
  readonly firstField: FieldName;
  /** An answer other than "I don't know" in a link. */
  encode(answer: Answer, codes: OptionCodes): string;
  /** Undefined where the text cannot come from this version of the codes. */
  decode(text: string, codes: OptionCodes): DecodedAnswer | undefined;
  /** What would be an answer, for a person who writes answers by hand. */
  describe(question: Q): string;
}

export const optionOf = (codes: OptionCodes, code: string): string | undefined =>
  Object.entries(codes).find(([, one]) => one === code)?.[0];
