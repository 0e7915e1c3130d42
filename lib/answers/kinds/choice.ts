import * as z from 'zod/mini';
import {UNKNOWN, type CatalogueChoice, type ChoiceId, type OptionOf} from '../../rules';
import {optionOf, type Kind} from './kind';

const answer = ({options}: CatalogueChoice) => z.enum([...options, UNKNOWN]);

/** One option of several. */
export const choice: Kind<CatalogueChoice, OptionOf<ChoiceId>> = {
  answer,
  read: (question, {choice: chosen}) => {
    const read = answer(question).safeParse(chosen);
    return read.success ? {answer: read.data} : {error: 'noAnswer', field: 'choice'};
  },
  firstField: 'choice',
  encode: (chosen, codes) => codes[chosen] ?? '',
  decode: (text, codes) => {
    const option = optionOf(codes, text.charAt(0));
    return option === undefined ? undefined : {answer: option, length: 1};
  },
  describe: ({options}) => [...options, UNKNOWN].join(', ')
};
