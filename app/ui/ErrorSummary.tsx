'use client';

import {useEffect, useId, useRef} from 'react';
import {useTranslations} from 'next-intl';
import type {FormError} from '@/lib/answers';
import styles from './errorSummary.module.css';

interface ErrorSummaryProps {
  readonly error: FormError;
  /** Focuses the field. */
  readonly onLead: () => void;
}

/** Says at the top what is wrong, takes the focus, and links to the field. */
export function ErrorSummary({error, onLead}: ErrorSummaryProps) {
  const t = useTranslations('errors');
  const id = useId();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    summary.current?.focus();
  }, []);
  return (
    // No alert role: a screen reader would announce it twice, also on focus.
    <div
      className={styles['summary']}
      ref={summary}
      tabIndex={-1}
      role="group"
      aria-labelledby={`${id}title ${id}error`}
    >
      <p id={`${id}title`} className={styles['title']}>
        {t('title')}
      </p>
      <button id={`${id}error`} type="button" className="quiet" onClick={onLead}>
        {t(error)}
      </button>
    </div>
  );
}
