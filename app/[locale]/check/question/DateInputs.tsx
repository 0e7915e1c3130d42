import type {ClipboardEventHandler} from 'react';
import {useTranslations} from 'next-intl';
import type {UseFormRegisterReturn} from 'react-hook-form';
import type {FieldValues, FormError} from '@/lib/answers';
import styles from '../chrome/check.module.css';

const PARTS = ['day', 'month', 'year'] as const;

const ABOUT_ONE: Partial<Record<FormError, (typeof PARTS)[number]>> = {
  dayUnread: 'day',
  monthUnread: 'month',
  yearUnread: 'year'
};

interface DateInputsProps {
  /** What the ids of the three inputs begin with. */
  readonly id: string;
  readonly register: (part: (typeof PARTS)[number]) => UseFormRegisterReturn;
  /** What they hold at first. */
  readonly shown?: Partial<FieldValues>;
  readonly error: FormError | undefined;
  readonly onPaste?: ClipboardEventHandler;
}

/** Day, month and year as three native inputs, side by side. */
export function DateInputs({id, register, shown, error, onPaste}: DateInputsProps) {
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
            aria-invalid={isWrong(part, error) ? true : undefined}
            {...register(part)}
          />
        </p>
      ))}
    </div>
  );
}

/** An error that is about one of the three leaves the others alone. */
function isWrong(part: (typeof PARTS)[number], error: FormError | undefined): boolean {
  return error !== undefined && [undefined, part].includes(ABOUT_ONE[error]);
}
