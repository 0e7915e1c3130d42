import type {Metadata} from 'next';
import {LANGUAGE_NAMES} from '@/lib/text';
import {routing} from '../i18n/routing';
import {everyName} from '../i18n/everyName';
import {ICON} from '../ui/siteIcon';
import '../globals.css';

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: await everyName(),
    description: Object.values(LANGUAGE_NAMES).join(' · '),
    icons: {icon: ICON}
  };
}

export default function EntryLayout({children}: LayoutProps<'/'>) {
  return (
    <html lang={routing.defaultLocale}>
      <body>{children}</body>
    </html>
  );
}
