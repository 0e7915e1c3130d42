import {useTranslations} from 'next-intl';
import type {UseFormReturn} from 'react-hook-form';
import type {FormError, LetterDayTexts, LetterValues} from '@/lib/answers';
import styles from '../chrome/check.module.css';
import {DateInputs} from '../question/DateInputs';
import {FieldError} from '../question/FieldError';

interface LetterDayProps {
  readonly name: 'received' | 'filed';
  readonly form: Pick<UseFormReturn<LetterValues>, 'register' | 'setValue'>;
  readonly shown: LetterDayTexts;
  readonly error: FormError | undefined;
}

/** One of the two dates of a letter; empty means not known. */
export function LetterDay({name, form: {register, setValue}, shown, error}: LetterDayProps) {
  const t = useTranslations('letter');
  const id = `letter-${name}`;
  return (
    <fieldset
      data-part={name}
      aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
    >
      <legend>
        <h2>{t(`${name}.title`)}</h2>
      </legend>
      <p id={`${id}-hint`} className={styles['hint']}>
        {t(`${name}.hint`)}
      </p>
      <FieldError id={`${id}-error`} error={error} />
      <DateInputs
        id={id}
        register={(part) => register(`${name}.${part}`)}
        shown={shown}
        error={error}
        onPart={(part, text) => {
          setValue(`${name}.${part}`, text);
        }}
      />
    </fieldset>
  );
}
