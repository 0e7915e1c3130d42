import type {ClipboardEvent} from 'react';
import {useTranslations} from 'next-intl';
import type {UseFormRegisterReturn} from 'react-hook-form';
import type {FieldValues, FormError} from '@/lib/answers';
import styles from '../chrome/check.module.css';
import {reading} from '../state/reading';

const PARTS = ['day', 'month', 'year'] as const;
type Part = (typeof PARTS)[number];

const ABOUT_ONE: Partial<Record<FormError, Part>> = {
  dayUnread: 'day',
  monthUnread: 'month',
  yearUnread: 'year'
};

interface DateInputsProps {
  /** Prefix of the ids of the three inputs. */
  readonly id: string;
  readonly register: (part: Part) => UseFormRegisterReturn;
  /** Their initial values. */
  readonly shown?: Partial<FieldValues>;
  readonly error: FormError | undefined;
  /** Takes a part of a whole date that was pasted into any of them. */
  readonly onPart: (part: Part, text: string) => void;
}

/** Day, month and year as three native inputs, side by side; a whole date pasted into any of them fills all three. */
export function DateInputs({id, register, shown, error, onPart}: DateInputsProps) {
  const t = useTranslations('ui');
  const paste = (event: ClipboardEvent) => {
    // If it cannot be read yet it stays where it was pasted, and is read on Continue.
    const date = reading()?.dateFromText(event.clipboardData.getData('text'));
    if (date === undefined) return;
    event.preventDefault();
    for (const part of PARTS) onPart(part, String(date[part]));
  };
  return (
    <div className={styles['date']} onPaste={paste}>
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

/** An error about one of the three does not mark the others. */
function isWrong(part: Part, error: FormError | undefined): boolean {
  return error !== undefined && [undefined, part].includes(ABOUT_ONE[error]);
}
