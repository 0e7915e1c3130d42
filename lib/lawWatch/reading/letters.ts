/** Look-alike letters mapped to one Cyrillic letter, one to one, so that offsets stay the same. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  Ү: 'У',
  a: 'а',
  c: 'с',
  e: 'е',
  h: 'һ',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  ү: 'у',
  ё: 'е',
  Ё: 'Е',
  ə: 'ә',
  Ə: 'Ә',
  ɵ: 'ө',
  Ɵ: 'Ө'
};
const ALIKE = new RegExp(`[${Object.keys(LOOK_ALIKES).join('')}]`, 'g');

const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212\u2043]/g;
const QUOTES = /[«»„“”‟‹›‘’‚‛"`´]/g;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** As it is read on paper: nothing invisible, every space a plain one, «135¹» as "135-1". */
export function visible(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(
      /(?<=\d)[⁰¹²³⁴-⁹]+/g,
      (raised) => `-${Array.from(raised, (digit) => SUPERSCRIPTS.indexOf(digit)).join('')}`
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** Normalises look-alike letters, dashes and quotation marks; keeps the length of the visible text. */
export function alike(text: string): string {
  return text
    .replace(DASHES, '-')
    .replace(QUOTES, "'")
    .replace(ALIKE, (letter) => LOOK_ALIKES[letter] ?? letter);
}
