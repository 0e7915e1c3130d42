/** What the year of a ruling without a known date is called. */
export const NO_YEAR = 'none';

/** The data of a ruling in the list; words in one attribute are parted by spaces. */
export interface Filterable {
  readonly 'data-ruling': '';
  readonly 'data-year': string;
  readonly 'data-outcomes': string;
  /** Acts, and articles as "act:article". */
  readonly 'data-places': string;
}

/** What is asked for; an empty text asks for nothing. */
export interface Wanted {
  readonly act: string;
  readonly article: string;
  readonly outcome: string;
  readonly year: string;
}

export const EVERYTHING: Wanted = {act: '', article: '', outcome: '', year: ''};

/** Whether a ruling fits; an article alone fits in whatever act it stands. */
export function isWanted(
  item: Omit<Filterable, 'data-ruling'>,
  {act, article, outcome, year}: Wanted
): boolean {
  const places = item['data-places'].split(' ');
  const fitsPlace =
    article === ''
      ? act === '' || places.includes(act)
      : places.some((place) => (act === '' ? place.endsWith(`:${article}`) : place === `${act}:${article}`));
  return (
    fitsPlace &&
    (outcome === '' || item['data-outcomes'].split(' ').includes(outcome)) &&
    (year === '' || item['data-year'] === year)
  );
}
