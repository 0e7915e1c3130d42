import {LOCALES, type Locale} from '@/lib/text';
import {say, type Edits, type Words} from './edits';

/** The same addition to a file of messages in each language, or in those that have it. */
export const inEachLanguage = (file: string, words: Partial<Readonly<Record<Locale, Words>>>): Edits =>
  Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const added = words[locale];
      return added === undefined ? [] : [[`messages/${locale}/${file}.json`, say(() => added)]];
    })
  );
