import type {Messages} from 'next-intl';
import type {Step} from '../state/step';
import {part} from './part';
import {provideReferences} from './references';
import {loadWords} from './words';

export type DeferredStep = Exclude<Step, {at: 'question'}>;

/** The deferred chunk with its words. */
export const {load: loadDeferred, usePart: useDeferred} = part(async (locale) => {
  const [parts, words] = await Promise.all([import('./chunk'), loadWords(locale)]);
  provideReferences(parts);
  return {...parts, words: words satisfies Partial<Messages>};
});
