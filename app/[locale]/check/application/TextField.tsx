import {useTranslations} from 'next-intl';
import {LONGEST_TEXT, type FieldId} from '@/lib/application';
import styles from './application.module.css';
import type {ApplicationForm} from './useApplicationForm';

interface TextFieldProps {
  readonly field: FieldId;
  readonly kind: 'line' | 'text';
  readonly form: ApplicationForm;
  readonly autoComplete: string;
}

/** A field with its hint; remarks about the text never block the person. */
export function TextField({field, kind, form, autoComplete}: TextFieldProps) {
  const t = useTranslations('application');
  const problem = form.formState.errors[field]?.type;
  const shared = {
    id: `application-${field}`,
    'aria-describedby': `application-${field}-hint application-${field}-said`,
    'aria-invalid': problem === 'tooLong' ? true : undefined,
    autoComplete,
    ...form.register(field)
  } as const;
  return (
    <div className={styles['field']}>
      <label htmlFor={`application-${field}`}>{t(`fields.${field}.label`)}</label>
      <p id={`application-${field}-hint`} className={styles['hint']}>
        {t(`fields.${field}.hint`)}
      </p>
      {kind === 'text' ? (
        <textarea {...shared} rows={4} />
      ) : (
        <input {...shared} type="text" {...(field === 'iin' && {inputMode: 'numeric'})} />
      )}
      <p id={`application-${field}-said`} role="status" className={styles['said']} data-problem={problem}>
        {problem === 'iinDigits' && t('problems.iinDigits')}
        {problem === 'tooLong' &&
          t('problems.tooLong', {
            length: String(form.getValues(field)?.length ?? 0),
            most: String(LONGEST_TEXT)
          })}
      </p>
    </div>
  );
}
