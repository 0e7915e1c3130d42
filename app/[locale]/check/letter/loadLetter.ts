import type {Messages} from 'next-intl';
import type {Locale} from '@/lib/text';
import {part} from '../deferred/part';
import type * as screens from './screens';

type Letter = typeof screens & {readonly words: Partial<Messages>};

type File = Promise<{readonly default: object}>;

const WORDS: {readonly [L in Locale]: () => File} = {
  kk: () => import('@/messages/kk/letter.json'),
  ru: () => import('@/messages/ru/letter.json'),
  en: () => import('@/messages/en/letter.json')
};

/** The screens of a letter with their words. */
export const {load: loadLetter, usePart: useLetter} = part(async (locale): Promise<Letter> => {
  const [parts, words] = await Promise.all([import('./screens'), WORDS[locale]()]);
  return {...parts, words: words.default};
});
