import {useTranslations} from 'next-intl';
import {questionOf, UNKNOWN} from '@/lib/rules';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {optionWords} from '../../../i18n/wordsOf';
import {OptionRow} from '../../../ui/OptionRow';
import styles from '../chrome/check.module.css';
import {FieldError} from './FieldError';
import type {FieldsProps} from './fieldsProps';

/** One answer of several, as native radios; "I don't know" last and equal. */
export function ChoiceFields({question, form, shown, error, legend, describedBy, lead}: FieldsProps) {
  const t = useTranslations('ui');
  const words = useRuleWords();
  const asked = questionOf(question);
  const options = 'options' in asked ? [...asked.options, UNKNOWN] : [];
  const errorId = `${question}-error`;
  return (
    <fieldset aria-describedby={[...describedBy, ...(error === undefined ? [] : [errorId])].join(' ')}>
      <legend>{legend}</legend>
      {lead}
      <FieldError id={errorId} error={error} />
      <div className={styles['options']}>
        {options.map((option, index) => (
          <OptionRow
            key={option}
            type="radio"
            id={index === 0 ? `${question}-choice` : `${question}-${option}`}
            value={option}
            defaultChecked={shown.choice === option}
            {...optionWords(words, t('dontKnow'), question, option)}
            {...(option === UNKNOWN && {hint: t('dontKnowHint')})}
            {...form.register('choice')}
          />
        ))}
      </div>
    </fieldset>
  );
}
