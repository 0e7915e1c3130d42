import {DECIDED_BY, isIsoDate, UNKNOWN, type Citation, type IsoDate, type Period} from '@/lib/rules';
import type {AnyLimit, SaidOf} from '@/lib/rulesDiff';
import {formatDate, wordsOn, type Locale} from '@/lib/text';
import {citationsInWords} from './citationsInWords';
import {messagesIn, isWords} from './messagesIn';
import {PHRASES} from './phrases';

/** What a revision calls its rules, by id; the id itself where it has no words for it. */
export interface OwnWords {
  readonly question: (id: string) => string;
  readonly answer: (question: string, answer: unknown) => string;
  readonly verdict: (kind: string) => string;
  readonly consequence: (id: string) => string;
  readonly criterion: (id: string) => string;
  readonly finding: (id: string, said: SaidOf['criterion']) => string;
  /** What is found on a criterion, in a word. */
  readonly found: (finding: unknown) => string;
  readonly remedy: (id: string) => string;
  readonly paper: (id: string) => string;
  /** How sure a remedy is, unless it stands in the text of the law; that a paper is only advised, and whether it is there. */
  readonly certainty: (id: string) => string | undefined;
  readonly advised: string | undefined;
  readonly state: (id: string) => string | undefined;
  readonly date: (day: IsoDate) => string;
  readonly citations: (citations: readonly Citation[]) => string;
  /** A time limit of another way: what it is about, and what it says. */
  readonly limit: (limit: AnyLimit) => {readonly about: readonly string[]; readonly says: readonly string[]};
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
  const dateOf = (day: IsoDate) => formatDate(locale, day, 'label');
  const periodOf = ({from, until}: Period) => PHRASES[locale].period(dateOf(from), until && dateOf(until));
  const verdictOf = (kind: string): string => find('verdicts', kind, 'label') ?? kind;
  const consequenceOf = (id: string): string =>
    verdictOf(DECIDED_BY.find(([, consequence]) => consequence === id)?.[0] ?? id);
  const questionOf = (id: string): string => find('questions', id, 'title') ?? id;
  return {
    question: questionOf,
    answer: (question, answer) => {
      if (isIsoDate(answer)) return formatDate(locale, answer, 'label');
      const options = Array.isArray(answer) ? answer.map(String) : [String(answer)];
      return options.map((one) => option(question, one)).join('; ');
    },
    verdict: verdictOf,
    consequence: consequenceOf,
    criterion: (id) => find('criteria', id, 'title') ?? id,
    finding: (id, {status, failure}) =>
      (failure === undefined
        ? find('criteria', id, status)
        : find('criteria', id, 'failures', failure, 'why')) ??
      find('result', 'status', status) ??
      failure ??
      status,
    found: (finding) => {
      const {status, consequence} = isWords(finding) ? finding : {};
      const word = find('result', 'status', String(status)) ?? String(status);
      return typeof consequence === 'string' ? `${word} · ${consequenceOf(consequence)}` : word;
    },
    remedy: (id) => find('remedies', id, 'title') ?? id,
    certainty: (id) => find('remedies', 'certainty', id),
    advised: find('documents', 'advised'),
    state: (id) => find('documents', 'state', id),
    date: dateOf,
    paper: (id) => find('documents', id, 'label') ?? id,
    citations: (citations) => citationsInWords(locale, citations, (act) => find('acts', act) ?? act),
    limit: ({inForce, kind, variant, term, from, reason, restored, later}) => ({
      about: [
        ...(kind === undefined ? [] : [option('caseKind', kind)]),
        ...(variant === undefined ? [] : [find('clocks', 'variants', variant) ?? variant])
      ],
      says: [
        ...Object.entries(term ?? {}).map(([unit, length]) => PHRASES[locale].lasts(unit, length)),
        ...(from === undefined
          ? []
          : [PHRASES[locale].from(find('clocks', 'starts', from, 'title') ?? questionOf(from))]),
        ...(reason === undefined ? [] : [find('clocks', 'reasons', reason) ?? reason]),
        ...(restored === undefined ? [] : [find('clocks', 'restored', restored.by) ?? restored.by]),
        ...(later === undefined ? [] : [find('clocks', 'later', later) ?? later]),
        ...(inForce === undefined ? [] : [periodOf(inForce)])
      ]
    })
  };
}
