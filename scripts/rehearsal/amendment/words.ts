import {recordOf} from '@/lib/rules';
import {LOCALES, wordsOn, type Locale} from '@/lib/text';
import {MESSAGES} from '@/messages';
import type {Words} from '../edits';

export const SINCE = '2027-01-01';
export const UNTIL = '2026-12-31';

/** How the words of a year become those of six months. */
const SIX_MONTHS: Readonly<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/One year/g, 'Six months'],
    [/one-year/g, 'six-month'],
    [/one year/g, 'six months'],
    [/([Tt])he year/g, '$1he time limit'],
    [/a new year/gi, 'A new time limit']
  ],
  ru: [
    [/Годичный/g, 'Шестимесячный'],
    [/годичн(ый|ого)/g, 'шестимесячн$1'],
    [/Один год идет/g, 'Шесть месяцев идут'],
    [/Один год/g, 'Шесть месяцев'],
    [/один год/g, 'шесть месяцев'],
    [/одного года/g, 'шести месяцев'],
    [/больше года/g, 'больше шести месяцев'],
    [/Год на/g, 'Шесть месяцев на']
  ],
  kk: [
    [/Бір жылдық/g, 'Алты айлық'],
    [/бір жылдық/g, 'алты айлық'],
    [/бір жылдан/g, 'алты айдан'],
    [/Бір жыл/g, 'Алты ай'],
    [/бір жыл/g, 'алты ай']
  ]
};

const inSixMonths = (locale: Locale, said: string): string =>
  SIX_MONTHS[locale].reduce((text, [old, by]) => text.replace(old, by), said);

type InEach = Readonly<Record<Locale, string | Words | undefined>>;

const inEach = (say: (locale: Locale) => string | Words | undefined): InEach => recordOf(LOCALES, say);

const inside = (words: string | Words | undefined): Words => (typeof words === 'object' ? words : {});

/** What a new version says anew: every text that names the year in some language, so that each has the same texts. */
function renewed(locale: Locale, said: InEach): string | Words | undefined {
  const own = said[locale];
  if (typeof own === 'string') {
    const isAboutTheYear = LOCALES.some((one) => {
      const text = said[one];
      return typeof text === 'string' && inSixMonths(one, text) !== text;
    });
    return isAboutTheYear ? inSixMonths(locale, own) : undefined;
  }
  const entries = Object.keys(inside(own)).flatMap((key): [string, string | Words][] => {
    const now = renewed(
      locale,
      inEach((one) => inside(said[one])[key])
    );
    return now === undefined ? [] : [[key, now]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

const RULES = ['questions', 'criteria', 'timeLimits', 'remedies', 'documents'] as const;

const WORDS: Readonly<Record<Locale, Words>> = MESSAGES;

/** Every rule whose words name the year, in the words of the new law. */
export function newWords(locale: Locale, messages: Words): Words {
  const kinds = RULES.flatMap((kind): [string, Words][] => {
    if (messages[kind] === undefined) return [];
    const changed = Object.keys(inside(messages[kind])).flatMap((id): [string, Words][] => {
      const said = inEach((one) => {
        const {change: _, ...rest} = wordsOn<Words>(inside(inside(WORDS[one][kind])[id]), UNTIL);
        return rest;
      });
      const now = renewed(locale, said);
      return now === undefined ? [] : [[id, {versions: {[SINCE]: now}}]];
    });
    return [[kind, Object.fromEntries(changed)]];
  });
  return Object.fromEntries(kinds);
}
