import {useEffect, useState} from 'react';
import {LOCALES, type Locale} from '@/lib/text';
import {storeSecondLanguage, storedSecondLanguage} from './storedLanguage';
import {SELECT} from './select';

const localeOf = (value: string | undefined) => LOCALES.find((locale) => locale === value);

/** The second language, as chosen in the page header and stored in the tab. */
export function useSecondLanguage(first: Locale): Locale | undefined {
  const [second, setSecond] = useState(() => localeOf(storedSecondLanguage()));
  useEffect(() => {
    const select = document.getElementById(SELECT);
    if (!(select instanceof HTMLSelectElement)) return undefined;
    const choose = () => {
      const chosen = localeOf(select.value);
      storeSecondLanguage(chosen);
      setSecond(chosen);
    };
    // Chosen before this listener was attached.
    if (select.value === '') select.value = localeOf(storedSecondLanguage()) ?? '';
    else choose();
    select.addEventListener('change', choose);
    return () => {
      select.removeEventListener('change', choose);
    };
  }, []);
  useEffect(() => {
    // Switching to the second language makes the first the second.
    const swap = ({target}: MouseEvent) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('header a[hreflang]') : null;
      if (link !== null && second !== undefined && link.hreflang === second) storeSecondLanguage(first);
    };
    document.addEventListener('click', swap);
    return () => {
      document.removeEventListener('click', swap);
    };
  }, [first, second]);
  return second === first ? undefined : second;
}
