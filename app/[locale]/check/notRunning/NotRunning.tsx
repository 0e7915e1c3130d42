import {getLocale, getTranslations} from 'next-intl/server';
import {InlineScript} from '../../../ui/InlineScript';
import {SUPPORTED_BROWSERS} from '../../../ui/supportedBrowsers';
import styles from './notRunning.module.css';

/**
 * What is said where the scripts of the check do not run, whatever the cause: served with the page and hidden by its
 * style sheet, until the check has started or some time has passed without it.
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
