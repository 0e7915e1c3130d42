import type {Metadata} from 'next';
import styles from './(entry)/entry.module.css';
import {ICON} from './ui/siteIcon';
import './globals.css';

export const metadata: Metadata = {title: '404 · Жүгіну · Zhuginu', icons: {icon: ICON}};

const NOTICES = [
  {locale: 'kk', notice: 'Бет табылмады', start: 'Басты бетке өту'},
  {locale: 'ru', notice: 'Страница не найдена', start: 'Перейти на главную страницу'},
  {locale: 'en', notice: 'Page not found', start: 'Go to the start page'}
] as const;

/** In all three languages, because a wrong address does not say which one its reader speaks. */
export default function GlobalNotFound() {
  return (
    <html lang="kk">
      <body>
        <main className={styles['main']}>
          <h1>404</h1>
          {NOTICES.map(({locale, notice, start}) => (
            <section key={locale} lang={locale}>
              <h2>{notice}</h2>
              <p>
                <a href={`/${locale}/`}>{start}</a>
              </p>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
