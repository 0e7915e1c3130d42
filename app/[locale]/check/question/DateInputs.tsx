import type {ClipboardEventHandler} from 'react';
import {useTranslations} from 'next-intl';
import type {UseFormRegister} from 'react-hook-form';
import type {FieldValues} from '@/lib/answers';
import styles from '../chrome/check.module.css';

const PARTS = ['day', 'month', 'year'] as const;

interface DateInputsProps {
  /** What the ids of the three inputs begin with. */
  readonly id: string;
  readonly register: UseFormRegister<FieldValues>;
  /** What they hold at first. */
  readonly shown?: Partial<FieldValues>;
  readonly isInvalid: boolean;
  readonly onPaste?: ClipboardEventHandler;
}

/** Day, month and year as three native inputs, side by side. */
export function DateInputs({id, register, shown, isInvalid, onPaste}: DateInputsProps) {
  const t = useTranslations('ui');
  return (
    <div className={styles['date']} onPaste={onPaste}>
      {PARTS.map((part) => (
        <p key={part} className={styles['datePart']}>
          <label htmlFor={`${id}-${part}`}>{t(part)}</label>
          <input
            id={`${id}-${part}`}
            defaultValue={shown?.[part]}
            className={part === 'year' ? styles['year'] : styles['twoDigits']}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            aria-invalid={isInvalid ? true : undefined}
            {...register(part)}
          />
        </p>
      ))}
    </div>
  );
}
