import {useEffect} from 'react';
import {useLocale, useTranslations} from 'next-intl';
import {changes} from '@/lib/answers';
import {readLink, type SharedResult} from '@/lib/answers/sharing';
import {formatDate} from '@/lib/text';
import styles from '../chrome/check.module.css';
import {redirect} from '../state/address';
import {frontier} from '../state/navigation';
import {open} from '../state/store';
import type {Check} from '../state/useCheck';

function show(shared: SharedResult & {readonly damaged: boolean}): void {
  open(changes.openShared(shared), shared.damaged);
  redirect({at: 'result'});
}

/** A shared link: opened at once, unless it would replace answers; then it asks. */
export function LinkScreen({payload, check}: {readonly payload: string; readonly check: Check}) {
  const t = useTranslations('handOver');
  const locale = useLocale();
  const {saved, today, interview} = check;
  const shared = readLink(payload, today);
  const untouched = Object.keys(saved.draft.answers).length === 0;
  useEffect(() => {
    const found = readLink(payload, today);
    if (untouched && !('problem' in found)) show(found);
  }, [payload, today, untouched]);
  const leave = () => {
    redirect(frontier(interview));
  };
  if ('problem' in shared) {
    return (
      <>
        <h1 tabIndex={-1}>{t('linkBadTitle')}</h1>
        <p>
          {shared.problem === 'future'
            ? t('linkProblem.future', {today: formatDate(locale, today, 'label')})
            : t(`linkProblem.${shared.problem}`)}
        </p>
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
      <p className="lead">{t('linkHolds', {date: formatDate(locale, shared.day, 'label')})}</p>
      <p>{t('replaceText')}</p>
      <p className={styles['choices']}>
        <button
          type="button"
          className="button equal"
          onClick={() => {
            show(shared);
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
