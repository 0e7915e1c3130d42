import {useTranslations} from 'next-intl';
import {FILING_LANGUAGES, LANGUAGE_CITATIONS, type FilingLanguage} from '@/lib/application';
import rows from '../../../ui/optionRow.module.css';
import styles from './application.module.css';
import {ByLaw} from './ByLaw';

interface FilingLanguageChoiceProps {
  readonly chosen: FilingLanguage;
  readonly onChoose: (language: FilingLanguage) => void;
}

/** The paper's own language, whatever that of the screen. */
export function FilingLanguageChoice({chosen, onChoose}: FilingLanguageChoiceProps) {
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
            <input
              id={`filing-${language}`}
              type="radio"
              name="filingLanguage"
              checked={language === chosen}
              onChange={() => {
                onChoose(language);
              }}
            />
            <span>{t(language)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
