import {getLocale, getTranslations} from 'next-intl/server';
import {LANGUAGE_NAMES, LOCALES} from '@/lib/text';
import styles from '../chrome/check.module.css';
import {SELECT} from './select';

/** Chooses a second language, if any; the choice takes effect once the check is idle. */
export async function SecondLanguageSelect() {
  const t = await getTranslations('ui');
  const first = await getLocale();
  return (
    <p className={styles['second']}>
      <label htmlFor={SELECT}>{t('secondLanguage')}</label>{' '}
      <select id={SELECT} autoComplete="off">
        <option value="">{t('noSecondLanguage')}</option>
        {LOCALES.filter((locale) => locale !== first).map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {LANGUAGE_NAMES[locale]}
          </option>
        ))}
      </select>
    </p>
  );
}
