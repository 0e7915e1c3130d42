import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {isIsoDate, UNKNOWN, type Citation, type IsoDate} from '@/lib/rules';
import type {SaidOf} from '@/lib/rulesDiff';
import {formatArticle, formatCitations, formatDate, wordsOn, type Locale} from '@/lib/text';

type Words = Readonly<Record<string, unknown>>;

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null;

/** What a revision calls its rules, by id; the id itself where it has no words for it. */
export interface OwnWords {
  readonly question: (id: string) => string;
  readonly answer: (question: string, answer: unknown) => string;
  readonly verdict: (kind: string) => string;
  readonly criterion: (id: string) => string;
  readonly finding: (id: string, said: SaidOf['criterion']) => string;
  readonly remedy: (id: string) => string;
  readonly paper: (id: string) => string;
  readonly citations: (citations: readonly Citation[]) => string;
}

/** Reads the words of a revision in one language, as they are on a day. */
export function ownWords(root: string, locale: Locale, day: IsoDate): OwnWords {
  const all = messagesIn(root, locale);
  const find = (...path: readonly string[]): string | undefined => {
    let at: unknown = all;
    for (const key of path) {
      if (!isWords(at)) return undefined;
      at = at[key];
      if (isWords(at)) at = wordsOn(at, day);
    }
    return typeof at === 'string' ? at : undefined;
  };
  const option = (question: string, one: string): string =>
    one === UNKNOWN
      ? (find('ui', 'dontKnow') ?? one)
      : (find('questions', question, 'options', one, 'label') ??
        find('rights', one) ??
        find('questions', question, 'none') ??
        one);
  return {
    question: (id) => find('questions', id, 'title') ?? id,
    answer: (question, answer) => {
      if (isIsoDate(answer)) return formatDate(locale, answer, 'label');
      const options = Array.isArray(answer) ? answer.map(String) : [String(answer)];
      return options.map((one) => option(question, one)).join('; ');
    },
    verdict: (kind) => find('verdicts', kind, 'label') ?? kind,
    criterion: (id) => find('criteria', id, 'title') ?? id,
    finding: (id, {status, failure}) =>
      (failure === undefined
        ? find('criteria', id, status)
        : find('criteria', id, 'failures', failure, 'why')) ??
      find('result', 'status', status) ??
      failure ??
      status,
    remedy: (id) => find('remedies', id, 'title') ?? id,
    paper: (id) => find('documents', id, 'label') ?? id,
    citations: (citations) => {
      try {
        return formatCitations(locale, citations);
      } catch {
        // An act that today's rules do not know any more.
        return citations.map((one) => `${one.act}: ${formatArticle(locale, one)}`).join('; ');
      }
    }
  };
}

/** One file for each language until 25 November 2026, then a folder. */
function messagesIn(root: string, locale: Locale): Words {
  const single = join(root, 'messages', `${locale}.json`);
  if (existsSync(single)) return readWords(single);
  const folder = join(root, 'messages', locale);
  if (!existsSync(folder)) return {};
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .reduce<Words>((all, file) => ({...all, ...readWords(join(folder, file))}), {});
}

function readWords(file: string): Words {
  const words: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return isWords(words) ? words : {};
}
