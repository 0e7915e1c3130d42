import {useTranslations} from 'next-intl';
import {OptionRow} from '../../../ui/OptionRow';
import styles from '../chrome/check.module.css';
import {DateInputs} from './DateInputs';
import {FieldError} from './FieldError';
import type {FieldsProps} from './fieldsProps';

/** A date as day, month and year, or "I don't know". */
export function DateFields({question, form, shown, error, legend, describedBy, lead}: FieldsProps) {
  const t = useTranslations('ui');
  const hintId = `${question}-hint`;
  const errorId = `${question}-error`;
  return (
    <fieldset
      aria-describedby={[...describedBy, hintId, ...(error === undefined ? [] : [errorId])].join(' ')}
    >
      <legend>{legend}</legend>
      {lead}
      <p className={styles['hint']} id={hintId}>
        {t('dateHint')}
      </p>
      <FieldError id={errorId} error={error} />
      <DateInputs
        id={question}
        register={(part) =>
          form.register(part, {
            // Whoever writes a date knows it.
            onChange: () => {
              form.setValue('unknown', false);
            }
          })
        }
        shown={shown}
        error={error}
        onPart={(part, text) => {
          form.setValue(part, text);
          form.setValue('unknown', false);
        }}
      />
      <div className={styles['alone']}>
        <OptionRow
          type="checkbox"
          id={`${question}-unknown`}
          defaultChecked={shown.unknown}
          label={t('dontKnow')}
          hint={t('dontKnowHint')}
          {...form.register('unknown')}
        />
      </div>
    </fieldset>
  );
}
