import type {Messages} from 'next-intl';
import type {Locale} from '@/lib/text';

type File = Promise<{readonly default: object}>;

const FILES: {readonly [L in Locale]: () => readonly File[]} = {
  kk: () => [import('@/messages/kk/check.json'), import('@/messages/kk/rules.json')],
  ru: () => [import('@/messages/ru/check.json'), import('@/messages/ru/rules.json')],
  en: () => [import('@/messages/en/check.json'), import('@/messages/en/rules.json')]
};

/** The words of what is deferred, in the language of the page. */
export async function loadWords(locale: Locale): Promise<Partial<Messages>> {
  const files = await Promise.all(FILES[locale]());
  return Object.assign({}, ...files.map((file) => file.default)) as Partial<Messages>;
}
