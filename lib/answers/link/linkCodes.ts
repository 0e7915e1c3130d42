import {questionOf, QUESTION_IDS, type Question, type QuestionId} from '../../rules';
import {DIGITS} from './digits';
import TABLE from './linkCodes.json' with {type: 'json'};

/** The code of a question, and those of its options by id; a date has none. */
export interface QuestionCodes {
  readonly code: string;
  /** Of an earlier version, too, when the question may have been another. */
  readonly kind: string;
  readonly options?: Readonly<Record<string, string>>;
}

/** The codes used in links, by question; written by `npm run link-codes`, never by hand. */
export type LinkCodes = Readonly<Record<string, QuestionCodes>>;

export const LINK_CODES: LinkCodes = TABLE;

export const codesOf = (id: QuestionId): QuestionCodes => {
  const codes = LINK_CODES[id];
  if (codes === undefined) throw new Error(`${id} has no link code: npm run link-codes`);
  return codes;
};

// Letters first, as in the first version; no question may look like the mark of "I don't know".
const QUESTION_CODES = Array.from(DIGITS).sort((a, b) => Number(/\d/.test(a)) - Number(/\d/.test(b)));

/** The table extended with a code for everything in the catalogue; existing codes stay. */
export function withEveryCode(
  table: LinkCodes,
  catalogue: readonly (readonly [string, Question])[] = QUESTION_IDS.map((id) => [id, questionOf(id)])
): LinkCodes {
  const all: Record<string, QuestionCodes> = {...table};
  for (const [id, question] of catalogue) {
    const code = all[id]?.code ?? nextCode(QUESTION_CODES, Object.keys(all).length, id);
    const {kind} = question;
    const options = withEveryOption(all[id]?.options ?? {}, optionsOf(question));
    all[id] = {code, kind, ...(Object.keys(options).length > 0 && {options})};
  }
  return all;
}

function withEveryOption(known: Readonly<Record<string, string>>, options: readonly string[]) {
  const all: Record<string, string> = {...known};
  for (const option of options) all[option] ??= nextCode(Array.from(DIGITS), Object.keys(all).length, option);
  return all;
}

function nextCode(codes: readonly string[], used: number, id: string): string {
  const code = codes[used];
  if (code === undefined) throw new Error(`No code is left for ${id}: links need a new version`);
  return code;
}

function optionsOf(question: Question): readonly string[] {
  if (!('options' in question)) return [];
  return 'none' in question ? [...question.options, question.none] : question.options;
}
