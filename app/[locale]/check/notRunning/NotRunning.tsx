import {getLocale, getTranslations} from 'next-intl/server';
import {InlineScript} from '../../../ui/InlineScript';
import {SUPPORTED_BROWSERS} from '../../../ui/supportedBrowsers';
import styles from './notRunning.module.css';

/**
 * Shown if the scripts of the check do not run, for whatever reason: in the HTML, hidden by the style sheet, and
 * revealed unless the check has started within some time.
 */
export async function NotRunning() {
  const locale = await getLocale();
  const t = await getTranslations();
  const button = t('ui.continue');
  return (
    <>
      <InlineScript source="app/[locale]/check/notRunning/watch.inline.ts" target="es5" first />
      <div role="status" className={styles['notice']}>
        <div className={styles['waiting']}>
          <h2>{t('notRunning.waitingTitle')}</h2>
          <p>{t('notRunning.waiting')}</p>
        </div>
        <div className={styles['failed']}>
          <h2>{t('notRunning.title')}</h2>
          <p>{t('notRunning.failed', {button})}</p>
        </div>
        <div className={styles['tooOld']}>
          <h2>{t('notRunning.title')}</h2>
          <p>{t('notRunning.tooOld', {button})}</p>
        </div>
        <p>
          <a href={`/${locale}/check/`}>{t('notRunning.again')}</a>
        </p>
        <p>
          <a href={`/${locale}/conditions/`}>{t('notRunning.instead')}</a>
        </p>
        <p className="small">{t('notRunning.browsers', SUPPORTED_BROWSERS)}</p>
      </div>
    </>
  );
}
