import {useLocale, useTranslations} from 'next-intl';
import {changes, type Draft} from '@/lib/answers';
import {formatDate} from '@/lib/text';
import styles from '../chrome/check.module.css';
import {change} from '../state/store';

/** Says on every screen that the law of an earlier day is applied, with a link back to the law in force. */
export function OldLawNote({draft: {oldLawDay}}: {readonly draft: Draft}) {
  const t = useTranslations('earlier');
  const locale = useLocale();
  if (oldLawDay === undefined) return null;
  return (
    <div className={styles['note']}>
      <p>{t('note', {date: formatDate(locale, oldLawDay, 'on')})}</p>
      <p className="screen-only">
        <button
          type="button"
          className="quiet"
          onClick={() => {
            change(changes.applyLawInForce);
          }}
        >
          {t('leave')}
        </button>
      </p>
    </div>
  );
}
