import type {ClipboardEventHandler, ComponentProps} from 'react';
import {useTranslations} from 'next-intl';
import styles from './check.module.css';

const PARTS = ['day', 'month', 'year'] as const;

interface DateInputsProps {
  /** What the ids of the three inputs begin with. */
  readonly id: string;
  readonly invalid: boolean;
  readonly field: (part: (typeof PARTS)[number]) => ComponentProps<'input'>;
  readonly onPaste?: ClipboardEventHandler;
}

/** Day, month and year as three native inputs, side by side. */
export function DateInputs({id, invalid, field, onPaste}: DateInputsProps) {
  const t = useTranslations('ui');
  return (
    <div className={styles['date']} onPaste={onPaste}>
      {PARTS.map((part) => (
        <p key={part} className={styles['datePart']}>
          <label htmlFor={`${id}-${part}`}>{t(part)}</label>
          <input
            id={`${id}-${part}`}
            className={part === 'year' ? styles['year'] : styles['twoDigits']}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            aria-invalid={invalid ? true : undefined}
            {...field(part)}
          />
        </p>
      ))}
    </div>
  );
}
