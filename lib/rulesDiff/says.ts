import type {Assessment, Citation, Finding, IsoDate} from '../rules';
import {partsOf} from '../rules';
import type {Given, Offered} from './side';

/** What is said of a criterion, without what is still open. */
export type SaidOfCriterion = Pick<
  Finding,
  'status' | 'failure' | 'consequence' | 'interpretation' | 'citations' | 'returned' | 'refused'
>;

export function sayFinding(finding: Finding | undefined): SaidOfCriterion | undefined {
  if (finding === undefined) return undefined;
  const {status, failure, consequence, interpretation, citations, returned, refused} = finding;
  return {
    status,
    ...(failure !== undefined && {failure}),
    ...(consequence !== undefined && {consequence}),
    interpretation,
    citations,
    ...(returned !== undefined && {returned}),
    ...(refused !== undefined && {refused})
  };
}

/** A term by its length and the question whose day it runs from: its last day on every day at once. */
export interface SaidOfTerm {
  readonly months: number;
  readonly from: string;
  readonly citations?: readonly Citation[];
}

export interface SaidOfDeadline {
  readonly filing: SaidOfTerm;
  readonly refiling?: SaidOfTerm;
}

interface AnyTerm {
  readonly from: IsoDate;
  readonly lastDay: IsoDate;
  readonly citations?: readonly Citation[];
}

/** `dates` are the questions that are answered with a day, in asking order. */
export function sayDeadline(
  deadline: Assessment['deadline'],
  given: Given,
  dates: readonly string[]
): SaidOfDeadline | undefined {
  if (deadline === undefined) return undefined;
  // Until November 2026 the first term was called by its length.
  const {filing, year, refiling} = deadline as Partial<typeof deadline> & {readonly year?: AnyTerm};
  const first: AnyTerm | undefined = filing ?? year;
  if (first === undefined) return undefined;
  return {
    filing: sayTerm(first, given, dates),
    ...(refiling !== undefined && {refiling: sayTerm(refiling, given, dates.toReversed())})
  };
}

function sayTerm({from, lastDay, citations}: AnyTerm, given: Given, dates: readonly string[]): SaidOfTerm {
  return {
    months: monthsBetween(from, lastDay),
    from: dates.find((id) => given[id] === from) ?? '',
    ...(citations !== undefined && {citations})
  };
}

function monthsBetween(from: IsoDate, to: IsoDate): number {
  const [first, last] = [partsOf(from), partsOf(to)];
  return (last.year - first.year) * 12 + last.month - first.month;
}

/** An offer as it reads, with the length of its term instead of a day. */
export interface SaidOfRemedy {
  readonly caseKinds: readonly string[];
  readonly months?: number;
  readonly certainty?: string;
  readonly citations?: readonly Citation[];
}

export function sayRemedy(
  offer: Offered | undefined,
  given: Given,
  dates: readonly string[]
): SaidOfRemedy | undefined {
  if (offer === undefined) return undefined;
  const {caseKinds, lastDay, certainty, citations} = offer as Partial<Offered>;
  const from = dates.map((id) => given[id]).find((day) => day !== undefined && day !== 'unknown');
  return {
    caseKinds: caseKinds ?? [],
    ...(lastDay !== undefined && from !== undefined && {months: monthsBetween(from as IsoDate, lastDay)}),
    ...(certainty !== undefined && {certainty}),
    ...(citations !== undefined && {citations})
  };
}
