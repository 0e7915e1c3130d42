import {hasLocale, type Locale, type Messages} from 'next-intl';
import {getRequestConfig} from 'next-intl/server';
import {notFound} from 'next/navigation';
import {locale as rootLocale} from 'next/root-params';
import {routing} from './routing';

type SameShape<T> = T extends string ? string : {[Key in keyof T]: SameShape<T[Key]>};

/** Typed by the shape of the English messages, so that a language that lacks a key does not compile. */
const MESSAGES: Record<Locale, () => Promise<{default: SameShape<Messages>}>> = {
  kk: () => import('../../messages/kk.json'),
  ru: () => import('../../messages/ru.json'),
  en: () => import('../../messages/en.json')
};

// Next generates no type for it here, because it takes the layout of `(entry)` for the parent of this one.
const readLocale = rootLocale as () => Promise<string | undefined>;

export default getRequestConfig(async ({locale: asked}) => {
  const locale = asked ?? (await readLocale());
  if (!hasLocale(routing.locales, locale)) notFound();
  // The declared messages are English literals, which the words of another language can never be.
  return {locale, messages: (await MESSAGES[locale]()).default as Messages};
});
