import {useEffect, useState} from 'react';
import type {Messages} from 'next-intl';
import type {Locale} from '@/lib/text';
import type * as beside from './Beside';
import {useSecondLanguage} from './secondLanguage';

interface Second extends Pick<typeof beside, 'Beside'> {
  readonly locale: Locale;
  readonly words: Partial<Messages>;
}

/** One file for each language, the same for everybody. */
const WORDS: {readonly [L in Locale]: () => Promise<{readonly words: object}>} = {
  kk: () => import('../../../i18n/whole/kk'),
  ru: () => import('../../../i18n/whole/ru'),
  en: () => import('../../../i18n/whole/en')
};

async function loadSecond(locale: Locale): Promise<Second> {
  const [{Beside}, {words}] = await Promise.all([import('./Beside'), WORDS[locale]()]);
  return {locale, words, Beside};
}

/** What shows the second language, once it is chosen and there. */
export function useSecond(first: Locale): Second | undefined {
  const locale = useSecondLanguage(first);
  const [found, setFound] = useState<Second>();
  useEffect(() => {
    if (locale === undefined) return undefined;
    let isWanted = true;
    const keep = (second: Second) => {
      if (isWanted) setFound(second);
    };
    // Without network the page stays in one language, until there is one.
    const load = () => void loadSecond(locale).then(keep, () => undefined);
    load();
    window.addEventListener('online', load);
    return () => {
      isWanted = false;
      window.removeEventListener('online', load);
    };
  }, [locale]);
  return found?.locale === locale ? found : undefined;
}
