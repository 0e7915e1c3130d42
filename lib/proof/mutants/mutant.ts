/** Something with one small error in it, and the error in words. */
export interface Mutant<T> {
  readonly name: string;
  readonly value: T;
}

export const named = <T>(name: string, value: T): Mutant<T> => ({name, value});

/** The mutants of a part, put back into its whole. */
export const within = <T, U>(
  part: string,
  mutants: readonly Mutant<T>[],
  put: (value: T) => U
): readonly Mutant<U>[] =>
  mutants.map(({name, value}) => named(part === '' ? name : `${part}: ${name}`, put(value)));

/** A whole without one of its parts. */
export function without<T extends object, K extends keyof T>(whole: T, key: K): Omit<T, K> {
  const {[key]: _, ...rest} = whole;
  return rest;
}
