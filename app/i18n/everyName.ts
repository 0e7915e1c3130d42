import {getTranslations} from 'next-intl/server';
import {LOCALES} from '@/lib/text';

/** The name of the site in every script, for pages before a language is chosen: «Жүгіну · Zhuginu». */
export async function everyName(): Promise<string> {
  const names = LOCALES.map(async (locale) => (await getTranslations({locale, namespace: 'app'}))('name'));
  return [...new Set(await Promise.all(names))].join(' · ');
}
