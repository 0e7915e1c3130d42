import type {Metadata, Viewport} from 'next';
import {getLocale, getTranslations} from 'next-intl/server';
import {routing} from '../i18n/routing';
import {ICON} from '../ui/siteIcon';
import '../globals.css';

export const dynamicParams = false;

export function generateStaticParams() {
  return routing.locales.map((locale) => ({locale}));
}

export const viewport: Viewport = {
  themeColor: [
    {media: '(prefers-color-scheme: light)', color: '#fbfaf6'},
    {media: '(prefers-color-scheme: dark)', color: '#10171f'}
  ]
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('app');
  return {
    title: t('name'),
    description: t('description'),
    icons: {icon: ICON},
    manifest: `/${await getLocale()}/manifest.webmanifest`
  };
}

export default async function LocaleLayout({children}: LayoutProps<'/[locale]'>) {
  return (
    <html lang={await getLocale()}>
      <body>{children}</body>
    </html>
  );
}
