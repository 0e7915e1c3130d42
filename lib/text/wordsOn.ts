interface Words {
  readonly [key: string]: string | Words | undefined;
}

/**
 * The words that apply on a day. Those under `versions` replace earlier ones from their day on; words that a
 * version omits stay the same.
 */
export function wordsOn(words: object, day: string): object {
  const {versions, ...first} = words as Words;
  const since = typeof versions === 'object' ? versions : {};
  return Object.keys(since)
    .filter((from) => from <= day)
    .sort()
    .reduce<Words>((said, from) => replaced(said, since[from]), first);
}

function replaced(said: Words, by: string | Words | undefined): Words {
  if (typeof by !== 'object') return said;
  const entries = Object.entries(by).map(([key, now]): [string, Words[string]] => {
    const before = said[key];
    return [key, typeof now === 'object' && typeof before === 'object' ? replaced(before, now) : now];
  });
  return {...said, ...Object.fromEntries(entries)};
}
