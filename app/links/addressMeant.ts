import {LOCALES} from '@/lib/text';

const A_LANGUAGE = new RegExp(`^/(${LOCALES.join('|')})(?=[/#]|$)`);
const HANDED_OVER = /\blink[/#]+(?=[\w-])(.+)$/s;

/**
 * The address of ours that a mangled one was made from, as mail programs and messengers mangle them: `#` written as
 * `%23`, a bracket, a quote or a full stop taken along. Undefined where nothing of ours is recognised.
 */
export function addressMeant(address: string): string | undefined {
  const text = decoded(address);
  const locale = A_LANGUAGE.exec(text)?.[1];
  const payload = HANDED_OVER.exec(text)?.[1];
  if (payload !== undefined) return `/${locale ?? LOCALES[0]}/check/#link/${encodeURIComponent(payload)}`;
  if (locale === undefined) return undefined;
  const [path = '', place = ''] = text.split(/#+/);
  const meant = cleaned(path).replace(/\/?$/, '/') + (place === '' ? '' : `#${cleaned(place)}`);
  return meant === address ? undefined : meant;
}

/** Up to the first mark that no address of ours has, and without the full stop of a sentence. */
const cleaned = (text: string): string => (/^[\w/.-]*/.exec(text)?.[0] ?? '').replace(/[._-]+(?=\/?$)/, '');

function decoded(text: string): string {
  try {
    const once = decodeURIComponent(text);
    return once === text ? text : decoded(once);
  } catch {
    return text;
  }
}
