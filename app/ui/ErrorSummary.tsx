'use client';

import {useEffect, useRef} from 'react';
import {useTranslations} from 'next-intl';
import type {FormError} from '@/lib/answers';
import styles from './errorSummary.module.css';

/** Says on top what is wrong, takes the focus, and leads to the field. */
export function ErrorSummary({field, error}: {readonly field: string; readonly error: FormError}) {
  const t = useTranslations('errors');
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    summary.current?.focus();
  }, []);
  const lead = () => {
    document.getElementById(field)?.focus();
  };
  return (
    <div className={styles['summary']} ref={summary} tabIndex={-1} role="alert">
      <p className={styles['title']}>{t('title')}</p>
      <button type="button" className="quiet" onClick={lead}>
        {t(error)}
      </button>
    </div>
  );
}
