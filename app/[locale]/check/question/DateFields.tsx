import type {ClipboardEvent} from 'react';
import {useTranslations} from 'next-intl';
import {OptionRow} from '../../../ui/OptionRow';
import styles from '../chrome/check.module.css';
import {reading} from '../state/reading';
import {DateInputs} from './DateInputs';
import {FieldError} from './FieldError';
import type {FieldsProps} from './fieldsProps';

/** A date as day, month and year; a whole date pasted into any of them fills all three. */
export function DateFields({question, form, shown, error, legend, describedBy, lead}: FieldsProps) {
  const t = useTranslations('ui');
  const hintId = `${question}-hint`;
  const errorId = `${question}-error`;
  const paste = (event: ClipboardEvent) => {
    // Until it can be read it stays where it was pasted, and is read on Continue.
    const date = reading()?.writtenDate(event.clipboardData.getData('text'));
    if (date === undefined) return;
    event.preventDefault();
    for (const part of ['day', 'month', 'year'] as const) form.setValue(part, String(date[part]));
    form.setValue('unknown', false);
  };
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
      <DateInputs id={question} register={form.register} shown={shown} error={error} onPaste={paste} />
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
