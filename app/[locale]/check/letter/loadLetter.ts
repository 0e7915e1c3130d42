import type {Messages} from 'next-intl';
import type {Locale} from '@/lib/text';
import {observable} from '../state/observable';
import type * as screens from './screens';

type Letter = typeof screens & {readonly words: Partial<Messages>};
type File = Promise<{readonly default: object}>;

const WORDS: {readonly [L in Locale]: () => File} = {
  kk: () => import('@/messages/kk/letter.json'),
  ru: () => import('@/messages/ru/letter.json'),
  en: () => import('@/messages/en/letter.json')
};

let loaded: Letter | undefined;
const {subscribe: onLetterLoaded, notify} = observable();

export {onLetterLoaded};

/** The screens of a letter with their words, once loaded. */
export const currentLetter = (): Letter | undefined => loaded;

export async function loadLetter(locale: Locale): Promise<Letter> {
  if (loaded === undefined) {
    const [parts, words] = await Promise.all([import('./screens'), WORDS[locale]()]);
    loaded = {...parts, words: words.default};
    notify();
  }
  return loaded;
}
