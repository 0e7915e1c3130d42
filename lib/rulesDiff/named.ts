import type {IsoDate, Period, Term} from '../rules';
import type {OptionTest} from './side';

/** What rules name in their data. */
export interface Named {
  readonly tests: OptionTest[];
  readonly terms: {readonly term: Term; readonly of: string; readonly until: string}[];
  readonly found: {readonly criteria: readonly string[]; readonly as: string}[];
  /** Dates from which the term of a remedy runs. */
  readonly limits: string[];
  readonly periods: Period[];
  /** Options that are named elsewhere than in a test, as the kinds of case of a term are. */
  readonly listed: Set<string>;
  /** A remedy that is offered where nothing else is. */
  isLastResort: boolean;
}

/** Places of the law, and the lists that are taken apart by themselves. */
const UNREAD: ReadonlySet<string> = new Set(['citations', 'with', 'criteria']);

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;

/**
 * Reads rules as data, whatever revision wrote them: how conditions are joined does not matter, only what they end in.
 * With a day, only the versions that applied on it.
 */
export function namedIn(data: unknown, day?: IsoDate): Named {
  const named: Named = {
    tests: [],
    terms: [],
    found: [],
    limits: [],
    periods: [],
    listed: new Set(),
    isLastResort: false
  };
  read(data, day, named);
  return named;
}

function read(data: unknown, day: IsoDate | undefined, named: Named): void {
  if (Array.isArray(data)) {
    for (const one of data) {
      if (typeof one === 'string') named.listed.add(one);
      read(one, day, named);
    }
    return;
  }
  if (!isData(data)) return;
  const {
    inForce,
    op,
    question,
    with: options,
    term,
    of,
    until,
    criteria,
    as,
    from,
    keptBy,
    lastResort
  } = data;
  if (isPeriod(inForce)) {
    named.periods.push(inForce);
    if (day !== undefined && !(inForce.from <= day && day <= (inForce.until ?? day))) return;
  }
  if (op === 'answered' && typeof question === 'string') {
    named.tests.push({question, with: strings(options)});
  }
  if (lastResort === true) named.isLastResort = true;
  if (op === 'found')
    named.found.push({criteria: strings(criteria), as: typeof as === 'string' ? as : 'unmet'});
  if (isTerm(term) && typeof of === 'string') {
    if (typeof until === 'string') {
      named.terms.push({term, of, until});
    } else named.limits.push(of);
  }
  // A time limit is compared with today, and with the earlier filing that can keep it.
  if (isTerm(term) && typeof from === 'string' && 'runs' in data) {
    const filings = Array.isArray(keptBy) ? keptBy.flatMap(filedOnIn) : [];
    for (const day of ['today', ...filings]) named.terms.push({term, of: from, until: day});
  }
  for (const [key, value] of Object.entries(data)) if (!UNREAD.has(key)) read(value, day, named);
}

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

const filedOnIn = (kept: unknown): readonly string[] =>
  typeof kept === 'object' && kept !== null && 'filedOn' in kept ? strings([kept.filedOn]) : [];

const isTerm = (value: unknown): value is Term =>
  typeof value === 'object' && value !== null && ('years' in value || 'months' in value || 'days' in value);

function isPeriod(value: unknown): value is Period {
  return typeof value === 'object' && value !== null && 'from' in value;
}
