/** Kleene's three values: unknown is an honest answer and never turns into false. */
export type Truth = 'true' | 'false' | 'unknown';

export function not(value: Truth): Truth {
  if (value === 'unknown') return 'unknown';
  return value === 'true' ? 'false' : 'true';
}

/** False if one item is, whatever the others are; short-circuits. */
export function and<Item>(items: readonly Item[], truthOf: (item: Item) => Truth): Truth {
  let unknown = false;
  for (const item of items) {
    const value = truthOf(item);
    if (value === 'false') return 'false';
    if (value === 'unknown') unknown = true;
  }
  return unknown ? 'unknown' : 'true';
}

/** True if one item is, whatever the others are; short-circuits. */
export function or<Item>(items: readonly Item[], truthOf: (item: Item) => Truth): Truth {
  let unknown = false;
  for (const item of items) {
    const value = truthOf(item);
    if (value === 'true') return 'true';
    if (value === 'unknown') unknown = true;
  }
  return unknown ? 'unknown' : 'false';
}

export function truthOf(value: boolean): Truth {
  return value ? 'true' : 'false';
}
