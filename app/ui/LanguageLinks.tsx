import type {MouseEvent} from 'react';
import {LANGUAGE_NAMES, LOCALES, type Locale} from '@/lib/text';
import styles from './frame.module.css';

interface LanguageLinksProps {
  readonly path: string;
  readonly current: Locale;
  readonly onLeave?: (event: MouseEvent<HTMLAnchorElement>) => void;
}

/** The three languages, each in its own name, as links to the same page. */
export function LanguageLinks({path, current, onLeave}: LanguageLinksProps) {
  return (
    <ul className={styles['languages']}>
      {LOCALES.map((locale) => (
        <li key={locale}>
          <a
            href={`/${locale}/${path}`}
            lang={locale}
            hrefLang={locale}
            aria-current={locale === current ? 'true' : undefined}
            onClick={onLeave}
          >
            {LANGUAGE_NAMES[locale]}
          </a>
        </li>
      ))}
    </ul>
  );
}
