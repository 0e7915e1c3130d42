import {useEffect} from 'react';
import {useLocale, useTranslations} from 'next-intl';
import {EMPTY_DRAFT, keepDraft, readLink, type Handed} from '@/lib/answers';
import {formatDate} from '@/lib/text';
import styles from '../check.module.css';
import {redirect} from '../fragment';
import {frontier} from '../navigation';
import type {Check} from '../useCheck';

function open({answers, day}: Handed): void {
  keepDraft({...EMPTY_DRAFT, answers, asOf: day});
  redirect({at: 'result'});
}

/** A link that was handed over: opened at once, unless it would replace answers; then it asks. */
export function LinkScreen({payload, check}: {readonly payload: string; readonly check: Check}) {
  const t = useTranslations('handOver');
  const locale = useLocale();
  const {kept, now, interview} = check;
  const handed = readLink(payload, now);
  const problem = 'problem' in handed ? handed.problem : undefined;
  const untouched = Object.keys(kept.draft.answers).length === 0;
  useEffect(() => {
    const found = readLink(payload, now);
    if (untouched && !('problem' in found)) open(found);
  }, [payload, now, untouched]);
  const leave = () => {
    redirect(frontier(interview));
  };
  if ('problem' in handed) {
    return (
      <>
        <h1 tabIndex={-1}>{t('linkBadTitle')}</h1>
        <p>{t(`linkProblem.${problem ?? 'damaged'}`)}</p>
        <p className={styles['choices']}>
          <button type="button" className="button" onClick={leave}>
            {t('goOnWithCheck')}
          </button>
        </p>
      </>
    );
  }
  return (
    <>
      <h1 tabIndex={-1}>{t('linkOpenTitle')}</h1>
      <p className="lead">{t('linkHolds', {date: formatDate(locale, handed.day, 'label')})}</p>
      <p>{t('replaceText')}</p>
      <p className={styles['choices']}>
        <button
          type="button"
          className="button equal"
          onClick={() => {
            open(handed);
          }}
        >
          {t('replace')}
        </button>
        <button type="button" className="button equal" onClick={leave}>
          {t('keepMine')}
        </button>
      </p>
    </>
  );
}
