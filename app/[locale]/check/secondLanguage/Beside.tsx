import {Activity, useEffect, useState, type ReactNode, type RefObject} from 'react';
import {createPortal} from 'react-dom';
import {NextIntlClientProvider, type Messages} from 'next-intl';
import type {Locale} from '@/lib/text';
import {AsSecond} from './asSecond';
import {syncTwins} from './syncTwins';

interface BesideProps {
  readonly locale: Locale;
  readonly words: Partial<Messages>;
  /** The screen in the first language, as shown on the page. */
  readonly first: RefObject<Element | null>;
  /** The same screen again. */
  readonly children: ReactNode;
}

/**
 * Renders the screen again in the second language, off-page and without effects, and inserts each paragraph under
 * its twin, so that no component needs to know about two languages.
 */
export function Beside({locale, words, first, children}: BesideProps) {
  const [second] = useState(() => document.createElement('div'));
  useEffect(() => {
    const {current} = first;
    return current === null ? undefined : syncTwins(current, second, locale);
  }, [first, second, locale]);
  return createPortal(
    <NextIntlClientProvider locale={locale} messages={words}>
      <AsSecond value>
        <Activity mode="hidden">{children}</Activity>
      </AsSecond>
    </NextIntlClientProvider>,
    second
  );
}
