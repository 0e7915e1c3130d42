import {lastDayOf, type IsoDate, type Term} from '../calendar';
import {timeLimitOf} from '../timeLimits';
import {questionOf, UNKNOWN, type Answer, type QuestionId} from '../questions';

const SUNDAY = '2026-11-22';
const SATURDAY_BEFORE = '2026-05-23';

/** The day from which a term ended on a day. */
const began = (term: Term, end: IsoDate) =>
  lastDayOf('years' in term ? {years: -term.years} : {months: -term.months}, end);

/**
 * Days that together cover every outcome that days can have, in an assessment on 23 November 2026, a Monday: that
 * day; days whose time limit ended the Sunday before, and on a Saturday half a year before; and the Monday after
 * the latter.
 */
const DAYS: ReadonlySet<IsoDate> = new Set([
  '2026-11-23',
  ...timeLimitOf('filing').versions.flatMap(({term}) => [began(term, SUNDAY), began(term, SATURDAY_BEFORE)]),
  '2026-05-25',
  '2025-12-01'
]);

/** Answers that together cover every outcome that a question can have. */
export function worthTrying(id: QuestionId): readonly Answer[] {
  const question = questionOf(id);
  switch (question.kind) {
    case 'choice':
      return [...question.options, UNKNOWN] as Answer[];
    case 'several':
      return [...question.options.map((option) => [option]), [question.none], UNKNOWN] as Answer[];
    case 'date':
      return [...DAYS, UNKNOWN];
    default:
      return question satisfies never;
  }
}
