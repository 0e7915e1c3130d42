// Folded as `normalise` folds them.
const KAZAKH = [
  'биринши',
  'екинши',
  'ушинши',
  'тортинши',
  'бесинши',
  'алтыншы',
  'жетинши',
  'сегизинши',
  'тогызыншы',
  'оныншы'
] as const;
const KAZAKH_TENS: Readonly<Record<string, number>> = {он: 10, жиырма: 20};
const KAZAKH_TWENTIETH = 'жиырмасыншы';

const RUSSIAN_STEMS = [
  'перв',
  'втор',
  'трет',
  'четверт',
  'пят',
  'шест',
  'седьм',
  'восьм',
  'девят',
  'десят',
  'одиннадцат',
  'двенадцат',
  'тринадцат',
  'четырнадцат',
  'пятнадцат',
  'шестнадцат',
  'семнадцат',
  'восемнадцат',
  'девятнадцат',
  'двадцат'
] as const;
const RUSSIAN = /^(\p{L}+?)(ый|ий|ой|ая|ья|ое|ье|ого|ьего|ому|ьему|ым|ьим|ом|ьем|ей|ьей|ую|ью)$/u;

const ENGLISH = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;
const ENGLISH_ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth'
] as const;

/** A number in words of the three languages, first to twentieth (English to tenth), or undefined. */
export function numberInWords(word: string): number | undefined {
  if (word === KAZAKH_TWENTIETH) return 20;
  const russian = RUSSIAN.exec(word)?.[1];
  return [
    placeIn(KAZAKH, word),
    placeIn(ENGLISH, word),
    placeIn(ENGLISH_ORDINALS, word),
    russian === undefined ? undefined : placeIn(RUSSIAN_STEMS, russian)
  ].find((place) => place !== undefined);
}

/** «он» of «он бірінші», to be added to the ordinal that follows. */
export function tensInWords(word: string): number | undefined {
  return Object.hasOwn(KAZAKH_TENS, word) ? KAZAKH_TENS[word] : undefined;
}

function placeIn(words: readonly string[], word: string): number | undefined {
  const place = words.indexOf(word);
  return place < 0 ? undefined : place + 1;
}
