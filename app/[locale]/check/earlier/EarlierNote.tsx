import {useLocale, useTranslations} from 'next-intl';
import {keepDraft, type Kept} from '@/lib/answers';
import {formatDate} from '@/lib/text';
import styles from '../check.module.css';

/** Says on every screen that the law of an earlier day is applied, and leads back to the law in force. */
export function EarlierNote({kept: {draft}}: {readonly kept: Kept}) {
  const t = useTranslations('earlier');
  const locale = useLocale();
  const {earlierDay, ...today} = draft;
  if (earlierDay === undefined) return null;
  return (
    <div className={styles['note']}>
      <p>{t('note', {date: formatDate(locale, earlierDay, 'on')})}</p>
      <p className="screen-only">
        <button
          type="button"
          className="quiet"
          onClick={() => {
            keepDraft(today);
          }}
        >
          {t('leave')}
        </button>
      </p>
    </div>
  );
}
