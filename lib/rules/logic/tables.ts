/** What is written as a table: an object that has no keys but those that its type tells. */
type Table<K extends string, V = unknown> = Readonly<Partial<Record<K, V>>>;

/** The keys of a table, in its order. TypeScript says `string`, because of keys that a type may not tell. */
export function keysOf<K extends string>(table: Table<K>): K[] {
  return Object.keys(table) as K[];
}

/** The entries of a table, in its order. */
export function entriesOf<K extends string, V>(table: Table<K, V>): [K, V][] {
  return Object.entries(table) as [K, V][];
}

/** A table that says something of each of these keys. */
export function recordOf<K extends string, V>(keys: readonly K[], valueOf: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>;
}

/** The ids of a catalogue, in its order; no catalogue is empty. */
export function idsOf<K extends string>(catalogue: Table<K>): [K, ...K[]] {
  const [first, ...others] = keysOf(catalogue);
  if (first === undefined) throw new Error('No ids');
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
