import {wordsOn, type Locale} from '@/lib/text';
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

/** What a new version says anew: every text about a year, in the shape of the words it replaces. */
function inSixMonths(locale: Locale, words: Words): Words {
  const entries = Object.entries(words).flatMap(([key, said]): [string, string | Words][] => {
    if (typeof said !== 'string') {
      const inside = inSixMonths(locale, said);
      return Object.keys(inside).length === 0 ? [] : [[key, inside]];
    }
    const now = SIX_MONTHS[locale].reduce((text, [old, by]) => text.replace(old, by), said);
    return now === said ? [] : [[key, now]];
  });
  return Object.fromEntries(entries);
}

const RULES = ['questions', 'criteria', 'timeLimits', 'remedies', 'documents'] as const;

/** Every rule whose words name the year, in the words of the new law. */
export function newWords(locale: Locale, messages: Words): Words {
  const kinds = RULES.flatMap((kind): [string, Words][] => {
    const rules = messages[kind];
    if (typeof rules !== 'object') return [];
    const changed = Object.entries(rules).flatMap(([id, words]): [string, Words][] => {
      if (typeof words !== 'object') return [];
      const {change: _, ...said} = wordsOn<Words>(words, UNTIL);
      const now = inSixMonths(locale, said);
      return Object.keys(now).length === 0 ? [] : [[id, {versions: {[SINCE]: now}}]];
    });
    return [[kind, Object.fromEntries(changed)]];
  });
  return Object.fromEntries(kinds);
}
