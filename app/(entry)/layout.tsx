import type {Metadata} from 'next';
import {ICON} from '../ui/siteIcon';
import '../globals.css';

export const metadata: Metadata = {
  title: 'Жүгіну · Zhuginu',
  description: 'Қазақша · Русский · English',
  icons: {icon: ICON}
};

export default function EntryLayout({children}: LayoutProps<'/'>) {
  return (
    <html lang="kk">
      <body>{children}</body>
    </html>
  );
}
