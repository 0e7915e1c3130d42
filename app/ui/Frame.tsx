import type {ReactNode} from 'react';
import {getLocale, getTranslations} from 'next-intl/server';
import styles from './frame.module.css';
import {LanguageLinks} from './LanguageLinks';
import {RulesStamp} from './RulesStamp';
import {StaleNote} from './StaleNote';

interface FrameProps {
  /** The page's address below the language, "" or "check/". */
  readonly path: string;
  /** A language switch of the page's own, if it must carry more than the address. */
  readonly languages?: ReactNode;
  /** Flags for the export; scripts/export/next/page.mjs documents their effect. */
  readonly exportAs?: 'interactive' | 'linked-styles';
  readonly children: ReactNode;
}

/** Header, main and footer of every page in a language. */
export async function Frame({path, languages, exportAs, children}: FrameProps) {
  const locale = await getLocale();
  const t = await getTranslations();
  const pages = ['conditions', 'letter', 'law', 'rulings', 'about', 'privacy', 'accessibility'] as const;
  return (
    <>
      <a className="skip" href="#main">
        {t('ui.skip')}
      </a>
      <header className={styles['header']}>
        <div className={styles['headerInner']}>
          <a className={styles['name']} href={`/${locale}/`} aria-label={t('header.home')}>
            {t('app.name')}
          </a>
          <nav aria-label={t('ui.language')}>
            {languages ?? <LanguageLinks path={path} current={locale} />}
          </nav>
        </div>
      </header>
      <main className={styles['main']} id="main" tabIndex={-1} data-export={exportAs}>
        <StaleNote hasScripts={exportAs === 'interactive'} />
        {children}
      </main>
      <footer className={styles['footer']}>
        <div className={styles['footerInner']}>
          <p>{t('footer.notOfficial')}</p>
          <p>{t('footer.notAdvice')}</p>
          <RulesStamp />
          <ul>
            {pages.map((page) => (
              <li key={page}>
                <a href={`/${locale}/${page}/`}>{t(`footer.${page}`)}</a>
              </li>
            ))}
          </ul>
        </div>
      </footer>
    </>
  );
}
