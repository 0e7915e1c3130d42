import type {Messages} from 'next-intl';
import type {Locale} from '@/lib/text';
import {declared} from '@/messages/declared';

/** The words of what is deferred, in the language of the page. */
export async function loadWords(locale: Locale): Promise<Partial<Messages>> {
  const [{default: check}, {default: rules}] = await FILES[locale]();
  return declared({...check, ...rules});
}

const FILES = {
  kk: () => Promise.all([import('@/messages/kk/check.json'), import('@/messages/kk/rules.json')]),
  ru: () => Promise.all([import('@/messages/ru/check.json'), import('@/messages/ru/rules.json')]),
  en: () => Promise.all([import('@/messages/en/check.json'), import('@/messages/en/rules.json')])
} as const satisfies Record<Locale, () => unknown>;
