/** The ids of a catalogue, in its order; no catalogue is empty. */
export function idsOf<T extends object>(catalogue: T) {
  type Id = keyof T & string;
  return Object.keys(catalogue) as unknown as [Id, ...Id[]];
}
