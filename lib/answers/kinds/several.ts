import * as z from 'zod/mini';
import {UNKNOWN, type Answer, type SeveralQuestion} from '../../rules';
import {readNumber, writeNumber} from '../digits';
import type {FormError} from '../fields';
import {optionOf, type Kind} from './kind';

const answer = ({options, none}: SeveralQuestion) =>
  z.union(
    [
      z.literal(UNKNOWN),
      z.array(z.literal(none)).check(z.minLength(1), z.maxLength(1)),
      z
        .array(z.enum([...options]))
        .check(
          z.minLength(1, 'noAnswers' satisfies FormError),
          z.refine((list) => new Set(list).size === list.length, 'noAnswer' satisfies FormError)
        )
        .register(z.globalRegistry, {uniqueItems: true})
    ],
    {error: ({input}) => errorIn(input, none)}
  ) as unknown as z.ZodMiniType<Answer>;

function errorIn(input: unknown, none: string): FormError {
  if (!Array.isArray(input) || input.length === 0) return 'noAnswers';
  return input.length > 1 && (input.includes(none) || input.includes(UNKNOWN)) ? 'noneAlone' : 'noAnswer';
}

/** One option or more; "none of them" and "I don't know" are exclusive. */
export const several: Kind<SeveralQuestion> = {
  answer,
  form: (question) =>
    z.pipe(
      z.pipe(
        z.object({several: z.array(z.string(), {error: 'noAnswers' satisfies FormError})}),
        z.transform(({several: ticked}): unknown =>
          ticked.length === 1 && ticked[0] === UNKNOWN ? UNKNOWN : ticked
        )
      ),
      answer(question)
    ),
  firstField: 'several',
  encode: (chosen, codes) => {
    const options = chosen as readonly string[];
    return writeNumber(options.length, 1) + options.map((one) => codes[one] ?? '').join('');
  },
  decode: (text, codes) => {
    const count = readNumber(text.charAt(0));
    if (count === undefined || text.length <= count) return undefined;
    const chosen = Array.from(text.slice(1, 1 + count), (code) => optionOf(codes, code));
    return chosen.includes(undefined) ? undefined : {answer: chosen, length: 1 + count};
  },
  describe: ({options, none}) => `a list of ${options.join(', ')}, or ["${none}"], or "${UNKNOWN}"`
};
