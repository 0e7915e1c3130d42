import type {Messages} from 'next-intl';
import type {Step} from '../state/step';
import type * as chunk from './chunk';
import {part} from './part';
import {provideReferences} from './references';
import {loadWords} from './words';

export type DeferredStep = Exclude<Step, {at: 'question'}>;

type Deferred = typeof chunk & {readonly words: Partial<Messages>};

/** The deferred chunk with its words. */
export const {load: loadDeferred, usePart: useDeferred} = part(async (locale): Promise<Deferred> => {
  const [parts, words] = await Promise.all([import('./chunk'), loadWords(locale)]);
  provideReferences(parts);
  return {...parts, words};
});
