import {useTranslations} from 'next-intl';
import {LONGEST_TEXT, problemIn, type FieldId} from '@/lib/application';
import styles from './application.module.css';

interface TextFieldProps {
  readonly field: FieldId;
  readonly kind: 'line' | 'text';
  readonly text: string;
  readonly onWrite: (field: FieldId, text: string) => void;
  readonly autoComplete: string;
}

/** A field with its hint; what is said of the text never stops the person. */
export function TextField({field, kind, text, onWrite, autoComplete}: TextFieldProps) {
  const t = useTranslations('application');
  const problem = problemIn(field, text);
  const shared = {
    id: `application-${field}`,
    value: text,
    'aria-describedby': `application-${field}-hint application-${field}-said`,
    'aria-invalid': problem === 'tooLong' ? true : undefined,
    onChange: ({currentTarget}: {readonly currentTarget: {readonly value: string}}) => {
      onWrite(field, currentTarget.value);
    }
  } as const;
  return (
    <div className={styles['field']}>
      <label htmlFor={`application-${field}`}>{t(`fields.${field}.label`)}</label>
      <p id={`application-${field}-hint`} className={styles['hint']}>
        {t(`fields.${field}.hint`)}
      </p>
      {kind === 'text' ? (
        <textarea {...shared} rows={4} autoComplete={autoComplete} />
      ) : (
        <input
          {...shared}
          type="text"
          autoComplete={autoComplete}
          {...(field === 'iin' && {inputMode: 'numeric'})}
        />
      )}
      <p id={`application-${field}-said`} role="status" className={styles['said']} data-problem={problem}>
        {problem === 'iinDigits' && t('problems.iinDigits')}
        {problem === 'tooLong' &&
          t('problems.tooLong', {length: String(text.length), most: String(LONGEST_TEXT)})}
      </p>
    </div>
  );
}
