'use client';

import {LOCALES} from '@/lib/text';

/** Where not even a layout could be drawn: a way back in every language, without any word that might have failed. */
export default function GlobalError() {
  return (
    <html>
      <body>
        <h1>Zhuginu</h1>
        {LOCALES.map((locale) => (
          <p key={locale} lang={locale}>
            <a href={`/${locale}/conditions/`}>{NAMES[locale]}</a>
          </p>
        ))}
      </body>
    </html>
  );
}

const NAMES = {kk: 'Барлық шарттар', ru: 'Все условия', en: 'All conditions'};
