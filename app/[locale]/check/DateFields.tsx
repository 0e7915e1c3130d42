import type {ClipboardEvent} from 'react';
import {useTranslations} from 'next-intl';
import {pastedDate} from '@/lib/answers';
import {OptionRow} from '../../ui/OptionRow';
import {DateInputs} from './DateInputs';
import {FieldError} from './FieldError';
import styles from './check.module.css';
import type {FieldsProps} from './Fields';

/** A date as day, month and year; a whole date pasted into any of them fills all three. */
export function DateFields({question, shown, fill, error, legend, lead}: FieldsProps) {
  const t = useTranslations('ui');
  const hintId = `${question}-hint`;
  const errorId = `${question}-error`;
  const paste = (event: ClipboardEvent) => {
    const date = pastedDate(event.clipboardData.getData('text'));
    if (date === undefined) return;
    event.preventDefault();
    fill({day: String(date.day), month: String(date.month), year: String(date.year), unknown: false});
  };
  return (
    <fieldset aria-describedby={error === undefined ? hintId : `${hintId} ${errorId}`}>
      <legend>{legend}</legend>
      {lead}
      <p className={styles['hint']} id={hintId}>
        {t('dateHint')}
      </p>
      <FieldError id={errorId} error={error} />
      <DateInputs id={question} shown={shown} invalid={error !== undefined} onPaste={paste} />
      <div className={styles['alone']}>
        <OptionRow
          type="checkbox"
          name="unknown"
          id={`${question}-unknown`}
          defaultChecked={shown.unknown}
          label={t('dontKnow')}
        />
      </div>
    </fieldset>
  );
}
