export type PluralRu = 'one' | 'few' | 'many';

/** Which Russian form follows a whole number: 1, 21, 101 день · 2, 22 дня · 5, 11, 111 дней. Source: glossary 3.2. */
export function pluralRu(n: number): PluralRu {
  const units = n % 10;
  const isTeen = Math.floor((n % 100) / 10) === 1;
  if (isTeen || units === 0 || units >= 5) return 'many';
  return units === 1 ? 'one' : 'few';
}
