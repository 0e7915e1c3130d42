import type {ReactNode, RefObject} from 'react';
import {useLocale} from 'next-intl';
import {Beside} from './Beside';
import {useSecondLanguage} from './useSecondLanguage';
import {useWords} from './useWords';

interface TwoLanguagesProps {
  /** The screen in the language of the page. */
  readonly first: RefObject<Element | null>;
  /** The same screen again. */
  readonly children: ReactNode;
}

/** Shows the screen in a second language beside the first, if one is chosen and its words have loaded. */
export function TwoLanguages({first, children}: TwoLanguagesProps) {
  const locale = useSecondLanguage(useLocale());
  const words = useWords(locale);
  if (locale === undefined || words === undefined) return null;
  return (
    <Beside key={locale} locale={locale} words={words} first={first}>
      {children}
    </Beside>
  );
}
