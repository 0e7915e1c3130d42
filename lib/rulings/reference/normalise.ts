/** Latin letters that look like Cyrillic ones, mapped before lowercasing. */
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
  ə: 'ә',
  Ə: 'Ә'
};

/** Kazakh letters as people write them on a keyboard that has none; both sides of a comparison are folded. */
const FOLDED: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е'
};

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

/** Lower case, plain spaces and hyphens, no look-alikes, no letters that only Kazakh has. */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .replace(DASHES, '-')
    .replace(
      /(?<=\d)[⁰¹²³⁴-⁹]+/g,
      (raised) => `-${Array.from(raised, (digit) => SUPERSCRIPTS.indexOf(digit)).join('')}`
    )
    .replace(/\p{L}+/gu, (word) => (/\p{Script=Cyrillic}/u.test(word) ? mapped(word, LOOK_ALIKES) : word))
    .toLowerCase()
    .replace(/[әғқңөұүһіё]/g, (letter) => FOLDED[letter] ?? letter)
    .trim();
}

function mapped(word: string, letters: Readonly<Record<string, string>>): string {
  return Array.from(word, (letter) => letters[letter] ?? letter).join('');
}
