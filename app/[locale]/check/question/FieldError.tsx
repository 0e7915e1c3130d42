import {useTranslations} from 'next-intl';
import type {FormError} from '@/lib/answers';
import styles from '../chrome/check.module.css';

/** The message at the field; `id` links it to the fieldset. */
export function FieldError({id, error}: {readonly id: string; readonly error: FormError | undefined}) {
  const t = useTranslations('errors');
  if (error === undefined) return null;
  return (
    <p className={styles['error']} id={id}>
      {t(error)}
    </p>
  );
}
