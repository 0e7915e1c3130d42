import type {Vector} from './vectors';

export type SetStore = ReturnType<typeof setStore>;

/** Sets of vectors by number, so that equal sets are one. */
export function setStore() {
  const stored: (readonly Vector[])[] = [];
  const numbers = new Map<string, number>();
  const sums = new Map<string, number>();
  const put = (vectors: Iterable<Vector>): number => {
    const sorted = [...new Set(vectors)].sort((a, b) => a - b);
    const name = sorted.join();
    const found = numbers.get(name);
    if (found !== undefined) return found;
    numbers.set(name, stored.length);
    return stored.push(sorted) - 1;
  };
  const at = (set: number): readonly Vector[] => stored[set] ?? [];
  const sum = (a: number, b: number): number => {
    const name = `${a}+${b}`;
    const found = sums.get(name) ?? put(at(a).flatMap((one) => at(b).map((two) => one + two)));
    sums.set(name, found);
    return found;
  };
  return {put, at, sum};
}
