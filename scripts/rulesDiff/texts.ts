import {isIsoDate} from '@/lib/rules';
import {formatDate, type Locale} from '@/lib/text';
import type {Described} from './describe';
import {isWords, type Words} from './messagesIn';
import {PHRASES, WORDS_OF, type WordsOf} from './phrases';

/** Where a text stands, from the rule on. */
type Path = readonly string[];

/** The texts of the rules that two revisions do not have in common, in one language. */
export function changedTexts(old: Words, now: Words, locale: Locale): readonly Described[] {
  return WORDS_OF.flatMap((kind) => {
    const [was, is] = [inside(old[kind]), inside(now[kind])];
    const ids = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    return ids.flatMap((id) => textsOf(kind, id, was[id], is[id], locale));
  });
}

const inside = (words: unknown): Words => (isWords(words) ? words : {});

/** Of a rule that only one revision has, all texts stand together. */
function textsOf(
  kind: WordsOf,
  id: string,
  old: unknown,
  now: unknown,
  locale: Locale
): readonly Described[] {
  const say = PHRASES[locale];
  const what = `${say.wordsOf[kind]}: ${nameOf(now) ?? nameOf(old) ?? id}`;
  const [was, is] = [leavesOf(old), leavesOf(now)];
  if (old === undefined || now === undefined)
    return [{what, old: [...was.values()].join(' · ') || '–', now: [...is.values()].join(' · ') || '–'}];
  const days = (path: string) => path.split('/').filter(isIsoDate);
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((path) => was.get(path) !== is.get(path))
    .map((path) => {
      const since = days(path).map((day) => say.wordsSince(formatDate(locale, day, 'label')));
      return {
        what: [what, ...since].join(', '),
        old: was.get(path) ?? '–',
        now: is.get(path) ?? '–'
      };
    });
}

function nameOf(words: unknown): string | undefined {
  if (typeof words === 'string') return words;
  const {title, label} = inside(words);
  return [title, label].find((one) => typeof one === 'string');
}

/** Every text under a rule, by its path. */
function leavesOf(words: unknown, path: Path = []): ReadonlyMap<string, string> {
  if (typeof words === 'string') return new Map([[path.join('/'), words]]);
  return new Map(Object.entries(inside(words)).flatMap(([key, part]) => [...leavesOf(part, [...path, key])]));
}
