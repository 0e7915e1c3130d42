import {useId} from 'react';
import {useLocale, useTranslations} from 'next-intl';
import {LANGUAGE_NAMES, LOCALES, type Locale} from '@/lib/text';
import frame from '../../../ui/frame.module.css';
import {chooseSecond, useSecondLanguage} from './secondLanguage';

const NONE = '';

/** Which language stands beside that of the page, if any. */
export function SecondLanguageChoice() {
  const t = useTranslations('ui');
  const first = useLocale();
  const second = useSecondLanguage(first);
  const id = useId();
  return (
    <p className={frame['second']}>
      <label htmlFor={id}>{t('secondLanguage')}</label>{' '}
      <select
        id={id}
        value={second ?? NONE}
        onChange={({target}) => {
          chooseSecond(LOCALES.find((locale) => locale === target.value));
        }}
      >
        <option value={NONE}>{t('noSecondLanguage')}</option>
        {LOCALES.filter((locale: Locale) => locale !== first).map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {LANGUAGE_NAMES[locale]}
          </option>
        ))}
      </select>
    </p>
  );
}
