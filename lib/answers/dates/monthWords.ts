/**
 * How the names of months begin, whatever their ending: Kazakh as typed on a Russian keyboard too, Russian, English.
 * January first.
 */
const BEGINNINGS: readonly (readonly string[])[] = [
  ['кантар', 'январ', 'january'],
  ['акпан', 'феврал', 'february'],
  ['наурыз', 'март', 'march'],
  ['сауир', 'апрел', 'april'],
  ['мамыр', 'май', 'мая', 'мае', 'may'],
  ['маусым', 'июн', 'june'],
  ['шилде', 'июл', 'july'],
  ['тамыз', 'август', 'august'],
  ['кыркуйек', 'сентябр', 'september', 'sept'],
  ['казан', 'октябр', 'october'],
  ['караша', 'ноябр', 'november'],
  ['желтоксан', 'декабр', 'december']
];

const SHORTEST = 3;
/** The longest ending is that of «қарашадағыдан». */
const LONGEST_ENDING = 7;

const RUSSIAN_LETTERS: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  і: 'и'
};

/** The number of the month that a word names, shortened («нояб») or with an ending («қарашадағы»). */
export function monthOf(word: string): number | undefined {
  const plain = Array.from(word.toLowerCase(), (letter) => RUSSIAN_LETTERS[letter] ?? letter).join('');
  const index = BEGINNINGS.findIndex((beginnings) => beginnings.some((one) => isForm(plain, one)));
  return index === -1 ? undefined : index + 1;
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** The number of a month in figures, Roman ones too, which a Cyrillic keyboard writes with its own letters. */
export function monthInFigures(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const index = ROMAN.indexOf(text.toLowerCase().replaceAll('х', 'x').replaceAll('і', 'i'));
  return index === -1 ? undefined : index + 1;
}

function isForm(word: string, beginning: string): boolean {
  if (word.length < SHORTEST) return false;
  return word.length < beginning.length
    ? beginning.startsWith(word)
    : word.startsWith(beginning) && word.length - beginning.length <= LONGEST_ENDING;
}
