import type {LookupQuery} from '@/lib/answers';
import {RULING_ACT_IDS, RULING_ACTS, type RulingActId} from '@/lib/rulings';
import {LOCALES} from '@/lib/text';

interface Named {
  readonly act: RulingActId;
  readonly name: string;
}

/** Every name of an act: the short name in each language without brackets, and its abbreviations. */
const NAMES: readonly Named[] = RULING_ACT_IDS.flatMap((act) => {
  const {short, abbreviations = []} = RULING_ACTS[act];
  const names = LOCALES.map((locale) => short[locale].replace(/ \(.*\)$/u, ''));
  return [...new Set([...names, ...abbreviations])].map((name) => ({act, name}));
}).sort((a, b) => b.name.length - a.name.length);

const EDGES = /^[\s,.;:–-]+|[\s,.;:–-]+$/gu;

/** Matches the name in the line in any case, but only as a whole word. */
function placeOf(name: string, line: string): string | undefined {
  const written = name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\d])${written}(?![\p{L}\d])`, 'iu').exec(line)?.[0];
}

/** The act and the provision that a line such as «ТК, 160(5)» names; undefined if it names no known act. */
export function queryIn(line: string): LookupQuery | undefined {
  for (const {act, name} of NAMES) {
    const found = placeOf(name, line);
    if (found !== undefined) return {act, place: line.replace(found, ' ').replaceAll(EDGES, '')};
  }
  return undefined;
}
