'use client';

import {useEffect, useRef} from 'react';
import {useTranslations} from 'next-intl';
import type {FormError} from '@/lib/answers';
import styles from './errorSummary.module.css';

interface ErrorSummaryProps {
  readonly error: FormError;
  /** Leads to the field. */
  readonly onLead: () => void;
}

/** Says on top what is wrong, takes the focus, and leads to the field. */
export function ErrorSummary({error, onLead}: ErrorSummaryProps) {
  const t = useTranslations('errors');
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    summary.current?.focus();
  }, []);
  return (
    <div className={styles['summary']} ref={summary} tabIndex={-1} role="alert">
      <p className={styles['title']}>{t('title')}</p>
      <button type="button" className="quiet" onClick={onLead}>
        {t(error)}
      </button>
    </div>
  );
}
