import {getLocale, getTranslations} from 'next-intl/server';
import {formatDate} from '@/lib/text';
import {RULES_CONTENT} from '../rulesContent';
import {InlineScript} from './InlineScript';
import styles from './staleNote.module.css';

/**
 * On a copy cached for a long time: says calmly that the law may have changed; otherwise hidden. A page that runs
 * the framework's scripts shows it by itself.
 */
export async function StaleNote({hasScripts}: {readonly hasScripts: boolean}) {
  const locale = await getLocale();
  const t = await getTranslations('footer');
  const date = formatDate(locale, RULES_CONTENT.checkedOn, 'label');
  return (
    <>
      <p hidden className={`screen-only ${styles['note'] ?? ''}`} data-stale={RULES_CONTENT.checkedOn}>
        {t('stale', {date})}
      </p>
      {!hasScripts && <InlineScript source="app/ui/stale.inline.ts" />}
    </>
  );
}
