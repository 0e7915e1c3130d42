import {useEffect, useState} from 'react';
import type {Messages} from 'next-intl';
import type {Locale} from '@/lib/text';

interface Found {
  readonly locale: Locale;
  readonly words: Partial<Messages>;
}

/** One file per language, the same for everybody. */
const WORDS: {readonly [L in Locale]: () => Promise<{readonly words: object}>} = {
  kk: () => import('../../../i18n/whole/kk'),
  ru: () => import('../../../i18n/whole/ru'),
  en: () => import('../../../i18n/whole/en')
};

/** The words of a second language, once loaded. */
export function useWords(locale: Locale | undefined): Partial<Messages> | undefined {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (locale === undefined) return undefined;
    let isWanted = true;
    const remember = ({words}: {readonly words: object}) => {
      if (isWanted) setFound({locale, words});
    };
    // Offline, the page stays in one language until the network is back.
    const load = () => void WORDS[locale]().then(remember, () => undefined);
    load();
    window.addEventListener('online', load);
    return () => {
      isWanted = false;
      window.removeEventListener('online', load);
    };
  }, [locale]);
  return found?.locale === locale ? found?.words : undefined;
}
