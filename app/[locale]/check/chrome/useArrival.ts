import {useEffect, useRef} from 'react';
import {useTranslations} from 'next-intl';

/** On arriving at another screen: its heading names the page and takes the focus, from the top. */
export function useArrival(place: string | undefined): void {
  const t = useTranslations('check');
  const arrivedAt = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (place === undefined) return;
    const heading = document.querySelector('h1');
    if (heading !== null) document.title = `${heading.textContent} – ${t('title')}`;
    const first = arrivedAt.current === undefined;
    if (!first && arrivedAt.current !== place) {
      window.scrollTo(0, 0);
      heading?.focus({preventScroll: true});
    }
    arrivedAt.current = place;
  }, [place, t]);
}
