import * as z from 'zod/mini';
import {UNKNOWN, type CatalogueSeveral, type OptionOf, type SeveralId} from '../../rules';
import {readNumber, writeNumber} from '../link/digits';
import type {FormError} from '../fields';
import {optionOf, type Kind} from './kind';

const answer = ({options, none}: CatalogueSeveral) =>
  z.union([
    z.literal(UNKNOWN),
    z.array(z.literal(none)).check(z.minLength(1), z.maxLength(1)),
    z.array(z.enum([...options])).check(
      z.minLength(1),
      z.refine((list) => new Set(list).size === list.length)
    )
  ]);

function errorIn(ticked: readonly string[], none: string): FormError {
  if (ticked.length === 0) return 'noAnswers';
  return ticked.length > 1 && (ticked.includes(none) || ticked.includes(UNKNOWN)) ? 'noneAlone' : 'noAnswer';
}

/** One option or more; "none of them" and "I don't know" are exclusive. */
export const several: Kind<CatalogueSeveral, readonly OptionOf<SeveralId>[]> = {
  answer,
  read: (question, {several: ticked = []}) => {
    const isUnknown = ticked.length === 1 && ticked[0] === UNKNOWN;
    const read = answer(question).safeParse(isUnknown ? UNKNOWN : ticked);
    return read.success ? {answer: read.data} : {error: errorIn(ticked, question.none), field: 'several'};
  },
  firstField: 'several',
  encode: (chosen, codes) => writeNumber(chosen.length, 1) + chosen.map((one) => codes[one] ?? '').join(''),
  decode: (text, codes) => {
    const count = readNumber(text.charAt(0));
    if (count === undefined || text.length <= count) return undefined;
    const chosen = Array.from(text.slice(1, 1 + count), (code) => optionOf(codes, code));
    return chosen.includes(undefined) ? undefined : {answer: chosen, length: 1 + count};
  },
  describe: ({options, none}) => `a list of ${options.join(', ')}, or ["${none}"], or "${UNKNOWN}"`
};
