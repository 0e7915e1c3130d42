import type {MetadataRoute} from 'next';
import {hasLocale} from 'next-intl';
import {getTranslations} from 'next-intl/server';
import {notFound} from 'next/navigation';
import {routing} from '../../i18n/routing';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return routing.locales.map((locale) => ({locale}));
}

/** What a phone needs to install the site as an app, in one language. */
export async function GET(_: Request, {params}: {params: Promise<{locale: string}>}) {
  const {locale} = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  const t = await getTranslations({locale, namespace: 'app'});
  const manifest: MetadataRoute.Manifest = {
    id: `/${locale}/`,
    start_url: `/${locale}/`,
    // The other languages are one tap away and belong to the same app.
    scope: '/',
    lang: locale,
    name: t('name'),
    short_name: t('name'),
    description: t('description'),
    display: 'minimal-ui',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [
      {src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any'},
      {src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any'},
      {src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable'}
    ]
  };
  return new Response(JSON.stringify(manifest), {headers: {'Content-Type': 'application/manifest+json'}});
}
