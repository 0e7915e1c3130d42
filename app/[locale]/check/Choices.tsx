import {useTranslations} from 'next-intl';
import {questionOf, UNKNOWN} from '@/lib/rules';
import {useRuleWords} from '../../i18n/useRuleWords';
import {optionWords} from '../../i18n/wordsOf';
import {OptionRow} from '../../ui/OptionRow';
import {FieldError} from './FieldError';
import styles from './check.module.css';
import type {FieldsProps} from './Fields';

/** One answer of several, as native radios; "I don't know" last and equal. */
export function Choices({question, shown, error, legend, lead}: FieldsProps) {
  const t = useTranslations('ui');
  const words = useRuleWords();
  const asked = questionOf(question);
  const options = asked.kind === 'choice' ? [...asked.options, UNKNOWN] : [];
  const errorId = `${question}-error`;
  return (
    <fieldset aria-describedby={error === undefined ? undefined : errorId}>
      <legend>{legend}</legend>
      {lead}
      <FieldError id={errorId} error={error} />
      <div className={styles['options']}>
        {options.map((option, index) => (
          <OptionRow
            key={option}
            type="radio"
            name="choice"
            id={index === 0 ? `${question}-choice` : `${question}-${option}`}
            value={option}
            defaultChecked={shown.choice === option}
            {...optionWords(words, t('dontKnow'), question, option)}
          />
        ))}
      </div>
    </fieldset>
  );
}
