import {getTranslations} from 'next-intl/server';
import {LANGUAGE_NAMES, LOCALES} from '@/lib/text';
import {routing} from '../i18n/routing';
import {Ornament} from '../ui/Ornament';
import styles from './entry.module.css';

/** A real page, because an exported redirect would need a script. */
export default async function EntryPage() {
  const t = await getTranslations({locale: routing.defaultLocale, namespace: 'app'});
  return (
    <main className={styles['main']}>
      <h1>{t('name')}</h1>
      <p className={styles['ornament']}>
        <Ornament />
      </p>
      <ul className={styles['languages']}>
        {LOCALES.map(async (locale) => {
          const entry = await getTranslations({locale, namespace: 'entry'});
          return (
            <li key={locale} lang={locale}>
              <a href={`/${locale}/`} hrefLang={locale}>
                <strong>{LANGUAGE_NAMES[locale]}</strong>
                <span>{entry('about')}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </main>
  );
}
