import {getLocale, getTranslations} from 'next-intl/server';
import {formatDate} from '@/lib/text';
import {lawInForce} from '../lawInForce';
import {RULES_CONTENT} from '../rulesContent';
import styles from './rulesStamp.module.css';

/** From which law and which rules a page was made, on screen and on paper; the check reads it for what it saves. */
export async function RulesStamp() {
  const locale = await getLocale();
  const t = await getTranslations('footer');
  const {version, checkedOn, lawOf} = RULES_CONTENT;
  return (
    <p className={styles['stamp']} data-rules={version} data-checked={checkedOn} data-law={lawOf}>
      {t('lawAsOf', {
        law: formatDate(locale, lawInForce().from, 'redaction'),
        date: formatDate(locale, checkedOn, 'label'),
        version
      })}
    </p>
  );
}
