/** Kazakh ordinals for parts («бірінші бөлік»), first to twentieth. Source: glossary 2.3; from the eleventh on composed. */
const ORDINALS_KK = [
  'бірінші',
  'екінші',
  'үшінші',
  'төртінші',
  'бесінші',
  'алтыншы',
  'жетінші',
  'сегізінші',
  'тоғызыншы',
  'оныншы',
  'он бірінші',
  'он екінші',
  'он үшінші',
  'он төртінші',
  'он бесінші',
  'он алтыншы',
  'он жетінші',
  'он сегізінші',
  'он тоғызыншы',
  'жиырмасыншы'
] as const;

/** Russian ordinals for parts («часть первая»), feminine, first to twentieth. */
const ORDINALS_RU = [
  'первая',
  'вторая',
  'третья',
  'четвертая',
  'пятая',
  'шестая',
  'седьмая',
  'восьмая',
  'девятая',
  'десятая',
  'одиннадцатая',
  'двенадцатая',
  'тринадцатая',
  'четырнадцатая',
  'пятнадцатая',
  'шестнадцатая',
  'семнадцатая',
  'восемнадцатая',
  'девятнадцатая',
  'двадцатая'
] as const;

/** The Kazakh word for a number such as '2', or undefined where digits have to do: '3-1', '21'. */
export function ordinalKk(number: string): string | undefined {
  return ORDINALS_KK[Number(number) - 1];
}

/** The Russian word in the nominative («вторая») or genitive («второй»), or undefined where digits have to do. */
export function ordinalRu(number: string, grammaticalCase: 'nom' | 'gen'): string | undefined {
  const nominative = ORDINALS_RU[Number(number) - 1];
  return grammaticalCase === 'nom' ? nominative : nominative?.replace(/ая$/, 'ой').replace(/ья$/, 'ьей');
}
