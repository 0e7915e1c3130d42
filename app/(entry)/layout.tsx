import type {Metadata} from 'next';
import '../globals.css';

export const metadata: Metadata = {title: 'Zhuginu: Қазақша · Русский · English'};

export default function EntryLayout({children}: LayoutProps<'/'>) {
  return (
    <html lang="kk">
      <body>{children}</body>
    </html>
  );
}
