import type {Metadata} from 'next';
import {getTranslations} from 'next-intl/server';
import {LOCALES} from '@/lib/text';
import styles from './(entry)/entry.module.css';
import {everyName} from './i18n/everyName';
import {routing} from './i18n/routing';
import {InlineScript} from './ui/InlineScript';
import {ICON} from './ui/siteIcon';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  return {title: `404 · ${await everyName()}`, icons: {icon: ICON}};
}

/**
 * In all three languages, because a wrong address does not reveal the reader's; a mangled address of ours is
 * redirected.
 */
export default function GlobalNotFound() {
  return (
    <html lang={routing.defaultLocale}>
      <body>
        <main className={styles['main']}>
          <h1>404</h1>
          {LOCALES.map(async (locale) => {
            const t = await getTranslations({locale, namespace: 'notFound'});
            return (
              <section key={locale} lang={locale}>
                <h2>{t('title')}</h2>
                <p>{t('link')}</p>
                <p>
                  <a href={`/${locale}/`}>{t('start')}</a>
                </p>
              </section>
            );
          })}
          <InlineScript source="app/links/recognise.inline.ts" />
        </main>
      </body>
    </html>
  );
}
