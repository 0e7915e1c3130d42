import * as z from 'zod/mini';
import {UNKNOWN, type Answer, type ChoiceQuestion} from '../../rules';
import type {FormError} from '../fields';
import {optionOf, type Kind} from './kind';

const answer = ({options}: ChoiceQuestion) =>
  z.enum([...options, UNKNOWN], {error: 'noAnswer' satisfies FormError}) as unknown as z.ZodMiniType<Answer>;

/** One option of several. */
export const choice: Kind<ChoiceQuestion> = {
  answer,
  form: (question) =>
    z.pipe(
      z.object({choice: answer(question)}),
      z.transform(({choice: chosen}) => chosen)
    ),
  firstField: 'choice',
  encode: (chosen, codes) => codes[chosen as string] ?? '',
  decode: (text, codes) => {
    const option = optionOf(codes, text.charAt(0));
    return option === undefined ? undefined : {answer: option, length: 1};
  },
  describe: ({options}) => [...options, UNKNOWN].join(', ')
};
