/** Unknown is a value: it never turns into a "no". */
export type Truth = 'true' | 'false' | 'unknown';

export const truth = (value: boolean): Truth => (value ? 'true' : 'false');

export const not = (value: Truth): Truth => (value === 'unknown' ? value : truth(value === 'false'));

/** False as soon as one is false, true only if all are. */
export const all = (values: readonly Truth[]): Truth =>
  values.includes('false') ? 'false' : values.includes('unknown') ? 'unknown' : 'true';

/** True as soon as one is true, false only if all are. */
export const any = (values: readonly Truth[]): Truth => not(all(values.map(not)));
