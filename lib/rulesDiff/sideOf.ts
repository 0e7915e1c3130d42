import {REMEDY_RULES, tableOf, type Comparison, type RemedyRules} from '../proof';
import type {Finding, IsoDate, Question, RemedyId, RemedyVersion, Term, Verdict} from '../rules';
import type {AnyLimit} from './limits';
import {namedIn} from './named';
import type {AnyDeadline, SaidOfPaper} from './says';
import type {Day, Findings, Given, Offered, PartKind, Side} from './side';

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
    readonly LIMITS?: Readonly<Record<string, readonly AnyLimit[]>>;
  };
  readonly finding: {
    readonly findingOn: (id: string, given: Given, today: IsoDate, lawOn: IsoDate) => Finding | undefined;
  };
  readonly verdict: {readonly verdictOn: (findings: readonly Finding[]) => Verdict};
  readonly deadline: {
    readonly deadlineOn: (given: Given, today: IsoDate, lawOn: IsoDate) => AnyDeadline | undefined;
    readonly openForDeadline?: (given: Given, day: object) => readonly string[];
  };
  readonly offers: {
    readonly offersOn: (...known: readonly unknown[]) => readonly Offered[];
    readonly offerIfFit?: (id: string, known: object) => Offered | undefined;
    readonly openForRemedy?: (...known: readonly unknown[]) => readonly string[];
    readonly foundAs?: (as: string, finding: Finding | undefined) => string;
  };
  /** The functions that look at a remedy, as far as the revision has them. */
  readonly evaluating: Partial<RemedyRules>;
  readonly remedies: {
    readonly REMEDY_IDS?: readonly RemedyId[];
    readonly remedyOn?: (id: RemedyId, day: IsoDate) => RemedyVersion | undefined;
  };
  readonly checklist: {
    readonly papersOn: (given: Given, today: IsoDate, lawOn: IsoDate) => readonly (SaidOfPaper | undefined)[];
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
  const dataOf = (kind: PartKind, id: string): unknown => {
    switch (kind) {
      case 'criterion':
        return index.CRITERION_IDS.includes(id) ? index.criterionOf(id) : undefined;
      case 'remedy':
        return remedies.get(id);
      case 'paper':
        return papers.get(id);
      case 'deadline':
        return limits;
      case 'verdict':
        return undefined;
      default:
        return kind satisfies never;
    }
  };
  const about = new Map([...remedies].map(([id, data]) => [id, namedIn(data)]));
  const tables = tablesBy(modules.calendar);
  const remedyPart = (name: string, lawOn: IsoDate) => {
    const id = modules.remedies.REMEDY_IDS?.find((one) => one === name);
    const version = id && modules.remedies.remedyOn?.(id, lawOn);
    return version && isWhole(modules.evaluating) ? {id, version, rules: modules.evaluating} : undefined;
  };
  const isOneArgument = offers.offersOn.length === 1;
  const known = (findings: Findings, given: Given, {today, lawOn}: {today: IsoDate; lawOn: IsoDate}) =>
    isOneArgument ? [{findings, answers: given, today, lawOn}] : [findings, given, today];
  const {openForRemedy, offerIfFit} = offers;
  /** By itself, or as the only one there is; what is offered where nothing else is says so. */
  const offerOf = (id: string, findings: Findings, given: Given, day: Day): Offered | undefined => {
    if (offerIfFit === undefined)
      return alone(index.REMEDY_IDS, id, () => offers.offersOn(...known(findings, given, day)))[0];
    const offer = offerIfFit(id, {findings, answers: given, ...day});
    const isLastResort = namedIn(remedies.get(id), day.lawOn).isLastResort;
    return offer === undefined && isLastResort ? {isLastResort} : offer;
  };
  const {openForDeadline} = deadline;
  return {
    questions,
    changes: changesIn(rules, modules.calendar),
    tests: namedIn(rules).tests,
    comparisons: (day) => comparisonsIn(rules, day, questions, tables),
    criteria: [...index.CRITERION_IDS],
    remedies: [...remedies.keys()],
    papers: [...papers.keys()],
    ...(index.LIMITS !== undefined && {limits: new Map(Object.entries(index.LIMITS))}),
    finding: (id, given, {today, lawOn}) => finding.findingOn(id, given, today, lawOn),
    verdict: (findings) => verdict.verdictOn(findings).kind,
    deadline: (given, {today, lawOn}) => deadline.deadlineOn(given, today, lawOn),
    remedy: (id, findings, given, day) => offerOf(id, findings, given, day),
    named: (kind, id, lawOn) => ({
      ...namedIn(dataOf(kind, id), lawOn),
      comparisons: comparisonsIn(dataOf(kind, id), lawOn, questions, tables)
    }),
    fingerprint: (kind, id) => JSON.stringify([code, [...questions], dataOf(kind, id)]),
    remedyPart,
    remedyDates: (id) => about.get(id)?.limits ?? [],
    seenBy: (id) => {
      const all = new Set((about.get(id)?.found ?? []).flatMap(({criteria}) => criteria));
      return index.CRITERION_IDS.filter((one) => all.has(one));
    },
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

const isWhole = (rules: Partial<RemedyRules>): rules is RemedyRules =>
  Object.keys(REMEDY_RULES).every((name) => name in rules);

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
