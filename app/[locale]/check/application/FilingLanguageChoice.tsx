import {useTranslations} from 'next-intl';
import type {UseFormRegister} from 'react-hook-form';
import {FILING_LANGUAGES, LANGUAGE_CITATIONS} from '@/lib/application';
import rows from '../../../ui/optionRow.module.css';
import styles from './application.module.css';
import {ByLaw} from './ByLaw';
import type {ApplicationValues} from './useApplicationForm';

/** The language of the application, independent of the screen's. */
export function FilingLanguageChoice({register}: {readonly register: UseFormRegister<ApplicationValues>}) {
  const t = useTranslations('application.language');
  return (
    <fieldset className={styles['section']} aria-describedby="filing-language-hint">
      <legend>
        <h2>{t('title')}</h2>
      </legend>
      <p id="filing-language-hint" className={styles['about']}>
        {t('hint')}
      </p>
      <ByLaw citations={LANGUAGE_CITATIONS} />
      <div className={styles['languages']}>
        {FILING_LANGUAGES.map((language) => (
          <label key={language} className={rows['row']} htmlFor={`filing-${language}`}>
            <input id={`filing-${language}`} type="radio" value={language} {...register('filingLanguage')} />
            <span>{t(language)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
