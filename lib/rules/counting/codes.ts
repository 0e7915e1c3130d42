import {cite, type Citation} from '../law';
import {idsOf, type NonEmpty} from '../logic';
import type {CountedTerm, Unit} from './term';

/**
 * How a code counts. In all of them the day of the event is left out, a term in months or years ends on the same
 * number of its last month, or on the last day of that month, and days off inside months and years count.
 */
export interface Counting {
  readonly citations: NonEmpty<Citation>;
  /** Units in which this code sets its terms. */
  readonly units: NonEmpty<Unit>;
  /**
   * A last day that is off: the next working day counts, or may count. `may` where we apply a general rule because
   * nothing is said about this term.
   */
  readonly lastDayOff: {readonly moves: 'yes' | 'may'; readonly citation: Citation};
  /** *Сутки*: all of them count, or, read literally, days off do not. */
  readonly sutki?: 'all' | 'withoutDaysOff';
  /** Until 24:00 on the last day; if absent, the code does not say. */
  readonly untilMidnight?: Citation;
  /** Posting before the end is in time; if absent, no rule was found. */
  readonly posting?: Citation;
  /** Handing it to the administration of the detention facility counts as filing. */
  readonly custody?: Citation;
}

const civil = {
  citations: [
    cite('civilProcedureCode', '122(2)'),
    cite('civilProcedureCode', '123(1)'),
    cite('civilProcedureCode', '123(2)')
  ],
  units: ['years', 'months', 'workingDays', 'days'],
  lastDayOff: {moves: 'yes', citation: cite('civilProcedureCode', '123(4)')},
  untilMidnight: cite('civilProcedureCode', '123(5)'),
  posting: cite('civilProcedureCode', '123(5)')
} as const satisfies Counting;

export const COUNTING = {
  civil,
  /** Administrative courts count by the Civil Procedure Code. */
  administrative: {...civil, citations: [cite('administrativeProcedureCode', '1'), ...civil.citations]},
  criminal: {
    citations: [cite('criminalProcedureCode', '48(2)'), cite('criminalProcedureCode', '48(3)')],
    units: ['years', 'months', 'sutki'],
    lastDayOff: {moves: 'yes', citation: cite('criminalProcedureCode', '48(4)')},
    sutki: 'all',
    untilMidnight: cite('criminalProcedureCode', '48(4)'),
    posting: cite('criminalProcedureCode', '49(1)'),
    custody: cite('criminalProcedureCode', '49(1)')
  },
  administrativeOffence: {
    citations: [cite('administrativeOffencesCode', '739(2)'), cite('administrativeOffencesCode', '739(3)')],
    units: ['years', 'months', 'sutki'],
    lastDayOff: {moves: 'yes', citation: cite('administrativeOffencesCode', '739(5)')},
    sutki: 'withoutDaysOff',
    untilMidnight: cite('administrativeOffencesCode', '739(4)')
  },
  /** A complaint to an authority, before any court. */
  administrativeBody: {
    citations: [cite('legalActsLaw', '14(2)'), cite('legalActsLaw', '14(3)')],
    units: ['years', 'months', 'workingDays', 'days'],
    lastDayOff: {moves: 'yes', citation: cite('legalActsLaw', '14(3)')}
  },
  constitutionalCourt: {
    citations: [cite('legalActsLaw', '14(2)'), cite('legalActsLaw', '14(3)')],
    units: ['years', 'months'],
    lastDayOff: {moves: 'may', citation: cite('legalActsLaw', '14(3)')}
  }
} as const satisfies Record<string, Counting>;

export type CodeId = keyof typeof COUNTING;

export const CODE_IDS = idsOf(COUNTING);

export function countingOf(code: CodeId): Counting {
  return COUNTING[code];
}

/** Every provision of a code about counting its terms. */
export function citationsOfCounting(code: CodeId): readonly Citation[] {
  const {citations, lastDayOff, untilMidnight, posting, custody} = countingOf(code);
  return [
    ...citations,
    lastDayOff.citation,
    ...[untilMidnight, posting, custody].flatMap((one) => one ?? [])
  ];
}

/** A term and the code by whose rules it is counted. */
export interface CodeTerm {
  readonly code: CodeId;
  readonly term: CountedTerm;
}
