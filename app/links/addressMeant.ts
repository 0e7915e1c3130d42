import {LOCALES} from '@/lib/text';

const A_LANGUAGE = new RegExp(`^/(${LOCALES.join('|')})(?=[/#]|$)`, 'i');
/** Whatever a program has put before the "#", a query of its own above all. */
const HANDED_OVER = /\blink\b(?:[^#]*#+|\/+)(?=[\w-])(.+)$/is;

/**
 * Repairs an address of ours mangled by a mail program or messenger: `#` written as `%23`, a bracket, a quote or a
 * full stop appended. Undefined if it is not recognised as ours.
 */
export function addressMeant(address: string): string | undefined {
  const text = decoded(address);
  const locale = A_LANGUAGE.exec(text)?.[1]?.toLowerCase();
  const payload = HANDED_OVER.exec(text)?.[1];
  if (payload !== undefined) return `/${locale ?? LOCALES[0]}/check/#link/${encodeURIComponent(payload)}`;
  if (locale === undefined) return undefined;
  const [path = '', place = ''] = text.split(/#+/);
  const meant = cleaned(path.toLowerCase()).replace(/\/?$/, '/') + (place === '' ? '' : `#${cleaned(place)}`);
  return meant === address ? undefined : meant;
}

/** Up to the first character that no address of ours contains, without the full stop of a sentence. */
const cleaned = (text: string): string => (/^[\w/.-]*/.exec(text)?.[0] ?? '').replace(/[._-]+(?=\/?$)/, '');

/** As often as it was encoded on its way. */
function decoded(text: string): string {
  try {
    const once = decodeURIComponent(text);
    return once === text ? text : decoded(once);
  } catch {
    return text;
  }
}
