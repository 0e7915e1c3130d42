/** The year value of a ruling without a known date. */
export const NO_YEAR = 'none';

/** The data attributes of a ruling in the list; several values in one are separated by spaces. */
export interface Filterable {
  readonly 'data-ruling': '';
  readonly 'data-year': string;
  readonly 'data-outcomes': string;
  /** Acts, and articles as "act:article". */
  readonly 'data-places': string;
}

/** The filter's values; an empty string filters nothing. */
export interface Wanted {
  readonly act: string;
  readonly article: string;
  readonly outcome: string;
  readonly year: string;
}

export const EVERYTHING: Wanted = {act: '', article: '', outcome: '', year: ''};

/** Whether a ruling matches; an article alone matches in any act. */
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
