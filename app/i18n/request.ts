import {hasLocale} from 'next-intl';
import {getRequestConfig} from 'next-intl/server';
import {notFound} from 'next/navigation';
import {locale as rootLocale} from 'next/root-params';
import {MESSAGES} from '../../messages';
import {declared} from '../../messages/declared';
import {routing} from './routing';

// Next generates no type for it, because it takes the layout of `(entry)` for this one's parent.
const readLocale = rootLocale as () => Promise<string | undefined>;

export default getRequestConfig(async ({locale: asked}) => {
  const locale = asked ?? (await readLocale());
  if (!hasLocale(routing.locales, locale)) notFound();
  return {locale, messages: declared(MESSAGES[locale])};
});
