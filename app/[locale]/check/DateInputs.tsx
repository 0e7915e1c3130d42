import type {ClipboardEventHandler} from 'react';
import {useTranslations} from 'next-intl';
import type {FormValues} from '@/lib/answers';
import styles from './check.module.css';

const PARTS = ['day', 'month', 'year'] as const;

interface DateInputsProps {
  /** What the ids of the three inputs begin with. */
  readonly id: string;
  /** What they hold at first. */
  readonly shown: Pick<FormValues, (typeof PARTS)[number]>;
  readonly invalid: boolean;
  readonly onPaste?: ClipboardEventHandler;
}

/** Day, month and year as three native inputs, side by side. */
export function DateInputs({id, shown, invalid, onPaste}: DateInputsProps) {
  const t = useTranslations('ui');
  return (
    <div className={styles['date']} onPaste={onPaste}>
      {PARTS.map((part) => (
        <p key={part} className={styles['datePart']}>
          <label htmlFor={`${id}-${part}`}>{t(part)}</label>
          <input
            id={`${id}-${part}`}
            name={part}
            defaultValue={shown[part]}
            className={part === 'year' ? styles['year'] : styles['twoDigits']}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            aria-invalid={invalid ? true : undefined}
          />
        </p>
      ))}
    </div>
  );
}
