/** Words that may change with the law; a text may also come with a version only. */
export type Dated<Text> = Partial<Text> & {readonly versions?: Readonly<Record<string, object>>};

/**
 * The words that apply on a day. Those under `versions` replace earlier ones from their day on; words that a
 * version omits stay the same.
 */
export function wordsOn<Text extends object>({versions = {}, ...first}: Dated<Text>, day: string): Text {
  // That no text is missing on any day is what the tests of the messages are for.
  return Object.keys(versions)
    .filter((from) => from <= day)
    .sort()
    .reduce<object>((said, from) => replaced(said, versions[from]), first) as Text;
}

function replaced(said: object, by: object | undefined): object {
  const words: Record<string, unknown> = {...said};
  for (const [key, now] of Object.entries<unknown>({...by})) {
    const before = words[key];
    words[key] = now instanceof Object && before instanceof Object ? replaced(before, now) : now;
  }
  return words;
}
