import {useSyncExternalStore} from 'react';
import {LOCALES, type Locale} from '@/lib/text';
import {browser} from '../state/browser';
import {observable} from '../state/observable';

const {subscribe, notify} = observable();

let chosen: Locale | undefined;
let isRead = false;

/** The second language of this tab; nothing on the server, where no tab is known. */
export function currentSecond(): Locale | undefined {
  if (!isRead) {
    isRead = true;
    const kept = browser.secondLanguage();
    chosen = LOCALES.find((locale) => locale === kept);
  }
  return chosen;
}

/** Shows another language beside the first until the tab is closed; undefined shows one language again. */
export function chooseSecond(locale: Locale | undefined): void {
  isRead = true;
  chosen = locale;
  browser.keepSecondLanguage(locale);
  notify();
}

const onServer = () => undefined;

/** The language to show beside that of the page. */
export function useSecondLanguage(first: Locale): Locale | undefined {
  const second = useSyncExternalStore(subscribe, currentSecond, onServer);
  return second === first ? undefined : second;
}
