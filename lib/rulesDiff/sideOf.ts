import type {Assessment, Finding, IsoDate, Paper, Question, Term, Verdict} from '../rules';
import {tableOf, type Comparison} from '../proof';
import {namedIn} from './named';
import type {Findings, Given, Offered, Side} from './side';

interface Ids {
  readonly [list: string]: unknown;
}

/** The modules of a revision's rules by their paths, as far as they are asked. */
export interface RuleModules {
  readonly index: Ids & {
    readonly QUESTION_IDS: readonly string[];
    readonly questionOf: (id: string) => Question;
    readonly CRITERION_IDS: readonly string[];
    readonly criterionOf: (id: string) => unknown;
    readonly REMEDY_IDS: readonly string[];
    readonly remedyOf: (id: string) => unknown;
    readonly DOCUMENT_IDS: readonly string[];
    readonly documentOf: (id: string) => unknown;
    readonly TIME_LIMIT_IDS?: readonly string[];
    readonly timeLimitOf?: (id: string) => unknown;
  };
  readonly finding: {
    readonly findingOn: (id: string, given: Given, today: IsoDate, lawOn: IsoDate) => Finding | undefined;
  };
  readonly verdict: {readonly verdictOn: (findings: readonly Finding[]) => Verdict};
  readonly deadline: {
    readonly deadlineOn: (given: Given, today: IsoDate, lawOn: IsoDate) => Assessment['deadline'];
    readonly openForDeadline?: (given: Given, day: object) => readonly string[];
  };
  readonly offers: {
    readonly offersOn: (...known: readonly unknown[]) => readonly Offered[];
    readonly openForRemedy?: (...known: readonly unknown[]) => readonly string[];
    readonly foundAs?: (as: string, finding: Finding | undefined) => string;
  };
  readonly checklist: {
    readonly papersOn: (given: Given, today: IsoDate, lawOn: IsoDate) => readonly Paper[];
  };
  readonly calendar: {
    readonly lastDayOf: (term: Term, from: IsoDate) => IsoDate;
    readonly workingDayFrom: (day: IsoDate) => IsoDate;
    readonly nextDay: (day: IsoDate) => IsoDate;
  };
}

/**
 * A revision's rules under the names by which they are compared, whichever form its data has. `code` is equal for
 * revisions whose rules differ in their data alone.
 */
export function sideOf(modules: RuleModules, code: string): Side {
  const {index, finding, verdict, deadline, offers, checklist} = modules;
  const questions = new Map(index.QUESTION_IDS.map((id) => [id, index.questionOf(id)]));
  const limits = (index.TIME_LIMIT_IDS ?? []).map((id) => index.timeLimitOf?.(id));
  const remedies = new Map(index.REMEDY_IDS.map((id) => [id, index.remedyOf(id)]));
  const papers = new Map(index.DOCUMENT_IDS.map((id) => [id, index.documentOf(id)]));
  const rules = [
    index.CRITERION_IDS.map(index.criterionOf),
    limits,
    [...remedies.values()],
    [...papers.values()]
  ];
  const about = new Map([...remedies].map(([id, data]) => [id, namedIn(data)]));
  const tables = tablesBy(modules.calendar);
  const namedBy = (rule: unknown, lawOn: IsoDate) => ({
    ...namedIn(rule, lawOn),
    comparisons: comparisonsIn(rule, lawOn, questions, tables)
  });
  const isOneArgument = offers.offersOn.length === 1;
  const known = (findings: Findings, given: Given, {today, lawOn}: {today: IsoDate; lawOn: IsoDate}) =>
    isOneArgument ? [{findings, answers: given, today, lawOn}] : [findings, given, today];
  const {openForRemedy} = offers;
  const {openForDeadline} = deadline;
  return {
    questions,
    changes: changesIn(rules, modules.calendar),
    tests: namedIn(rules).tests,
    comparisons: (day) => comparisonsIn(rules, day, questions, tables),
    criteria: [...index.CRITERION_IDS],
    remedies: [...remedies.keys()],
    papers: [...papers.keys()],
    finding: (id, given, {today, lawOn}) => finding.findingOn(id, given, today, lawOn),
    verdict: (findings) => verdict.verdictOn(findings).kind,
    deadline: (given, {today, lawOn}) => deadline.deadlineOn(given, today, lawOn),
    remedy: (id, findings, given, day) =>
      alone(index.REMEDY_IDS, id, () => offers.offersOn(...known(findings, given, day)))[0],
    namedByRemedy: (id, lawOn) => namedBy(remedies.get(id), lawOn),
    namedByCriterion: (id, lawOn) => namedBy(index.criterionOf(id), lawOn),
    fingerprint: (id) => JSON.stringify([code, [...questions], remedies.get(id)]),
    remedyDates: (id) => about.get(id)?.limits ?? [],
    seen: (id, criterion, found) => {
      const {foundAs} = offers;
      const ways = (about.get(id)?.found ?? []).filter(({criteria}) => criteria.includes(criterion));
      return JSON.stringify(
        foundAs === undefined
          ? [found?.status, found?.consequence]
          : [...new Set(ways.map(({as}) => as))].map((as) => foundAs(as, found))
      );
    },
    paper: (id, given, {today, lawOn}) =>
      alone(index.DOCUMENT_IDS, id, () => checklist.papersOn(given, today, lawOn))[0],
    ...(openForRemedy !== undefined &&
      openForDeadline !== undefined && {
        open: {
          remedy: (id, findings, given, day) => openForRemedy(id, ...known(findings, given, day)),
          deadline: (given, day) => openForDeadline(given, day)
        }
      })
  };
}

/** Asks of a list of rules for one alone, so that nothing is read for the others: the list is theirs, and put back. */
function alone<T>(ids: readonly string[], id: string, act: () => T): T {
  const list = ids as string[];
  const all = list.splice(0, list.length, id);
  try {
    return act();
  } finally {
    list.splice(0, 1, ...all);
  }
}

function changesIn(rules: unknown, {nextDay}: RuleModules['calendar']): readonly IsoDate[] {
  const days = namedIn(rules).periods.flatMap(({from, until}) => [
    from,
    ...(until === undefined ? [] : [nextDay(until)])
  ]);
  return [...new Set(days)].sort();
}

/** The last day of a term from every day, and the working day to which it may move. */
function tablesBy({lastDayOf, workingDayFrom}: RuleModules['calendar']) {
  const known = new Map<string, Pick<Comparison, 'last' | 'moved'>>();
  return (term: Term) => {
    const name = JSON.stringify(term);
    const found = known.get(name) ?? {
      last: tableOf((from) => lastDayOf(term, from)),
      moved: tableOf((from) => workingDayFrom(lastDayOf(term, from)))
    };
    known.set(name, found);
    return found;
  };
}

function comparisonsIn(
  rules: unknown,
  day: IsoDate,
  questions: Side['questions'],
  tables: (term: Term) => Pick<Comparison, 'last' | 'moved'>
): readonly Comparison[] {
  const links = namedIn(rules, day).terms.flatMap(({term, of, until}) => {
    const earliest = [of, floorOf(questions.get(of))].filter((id) => id !== undefined);
    const latest = [until, ceilingOf(questions.get(until))].filter((id) => id !== undefined);
    return earliest.flatMap((from) => latest.map((to) => ({term, of: from, until: to})));
  });
  const once = new Map(links.map((link) => [JSON.stringify(link), link]));
  return [...once.values()].map(({term, of, until}) => ({of, until, ...tables(term)}));
}

export const floorOf = (question: Question | undefined): string | undefined =>
  question?.kind === 'date' ? question.notBefore : undefined;

export const ceilingOf = (question: Question | undefined): IsoDate | undefined =>
  question?.kind === 'date' ? question.notAfter : undefined;
