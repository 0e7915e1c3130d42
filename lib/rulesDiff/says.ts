import {
  isIsoDate,
  partsOf,
  type Citation,
  type Finding,
  type IsoDate,
  type Paper,
  type VerdictKind
} from '../rules';
import type {Given, Offered} from './side';

/** What rules say, by what they say it of. */
export interface SaidOf {
  readonly verdict: VerdictKind;
  readonly criterion: SaidOfCriterion;
  readonly deadline: SaidOfDeadline;
  readonly remedy: SaidOfRemedy;
  readonly paper: SaidOfPaper;
  /** Questions. */
  readonly asked: readonly string[];
}

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

/** A deadline of whichever revision. */
export interface AnyDeadline {
  readonly filing?: AnyTerm;
  /** Until November 2026 the first term was called by its length. */
  readonly year?: AnyTerm;
  readonly refiling?: AnyTerm;
}

/** `dates` are the questions answered with a day that it looked at, in asking order. */
export function sayDeadline(
  deadline: AnyDeadline | undefined,
  given: Given,
  dates: readonly string[]
): SaidOfDeadline | undefined {
  const first = deadline?.filing ?? deadline?.year;
  if (deadline === undefined || first === undefined) return undefined;
  const {refiling} = deadline;
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
  /** It is offered only where nothing else is. */
  readonly isLastResort?: true;
}

/** `dates` are the questions that are answered with the day from which its term runs. */
export function sayRemedy(
  offer: Offered | undefined,
  given: Given,
  dates: readonly string[]
): SaidOfRemedy | undefined {
  if (offer === undefined) return undefined;
  const {caseKinds = [], lastDay, certainty, citations, isLastResort} = offer;
  const from = lastDay === undefined ? undefined : dates.map((id) => given[id]).find(isIsoDate);
  return {
    caseKinds,
    ...(lastDay !== undefined && from !== undefined && {months: monthsBetween(from, lastDay)}),
    ...(certainty !== undefined && {certainty}),
    ...(citations !== undefined && {citations}),
    ...(isLastResort === true && {isLastResort})
  };
}

export type SaidOfPaper = Partial<Pick<Paper, 'state' | 'advised' | 'citations'>>;

export function sayPaper(paper: SaidOfPaper | undefined): SaidOfPaper | undefined {
  if (paper === undefined) return undefined;
  const {state, advised, citations} = paper;
  return {
    ...(state !== undefined && {state}),
    ...(advised !== undefined && {advised}),
    ...(citations !== undefined && {citations})
  };
}
