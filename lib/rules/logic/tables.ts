type KeyOf<T> = keyof T & string;

/**
 * The keys of a table as its type names them, in its order. TypeScript says `string`, because an object may have keys
 * that its type does not tell; what is written as a table has none.
 */
export function keysOf<T extends object>(table: T): KeyOf<T>[] {
  return Object.keys(table) as KeyOf<T>[];
}

/** The entries of a table as its type names them. */
export function entriesOf<T extends object>(table: T): (readonly [KeyOf<T>, T[KeyOf<T>]])[] {
  return keysOf(table).map((key) => [key, table[key]] as const);
}

/** A table that says something of each of these keys. */
export function recordOf<K extends string, V>(keys: readonly K[], valueOf: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>;
}

/** The ids of a catalogue, in its order; no catalogue is empty. */
export function idsOf<T extends object>(catalogue: T): [KeyOf<T>, ...KeyOf<T>[]] {
  const [first, ...others] = keysOf(catalogue);
  if (first === undefined) throw new Error('An empty catalogue');
  return [first, ...others];
}

/** True for a key that the table itself has. */
export function isKeyOf<T extends object>(key: PropertyKey, table: T): key is keyof T {
  return Object.hasOwn(table, key);
}

/** True for what is in the list. */
export function isOneOf<T>(value: unknown, list: readonly T[]): value is T {
  const all: readonly unknown[] = list;
  return all.includes(value);
}
