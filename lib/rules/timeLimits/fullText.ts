import type {Term} from '../calendar';
import {all, answered, any, given, not, rolledOver, within, type DateId} from '../questions';
import type {TimeLimit} from './timeLimit';

/**
 * A time limit from the day on which an act was pronounced. Its full text is dated up to some weeks later: within a
 * month of the end it matters which of the two days was given.
 */
export function fromPronouncing(term: Term, from: DateId) {
  const shorter = aMonthLessThan(term);
  const isFarFromTheEnd = within(shorter, from);
  // Its own end is no last day that could move.
  const isNearTheEnd = any(not(isFarFromTheEnd), rolledOver(shorter, from));
  return {
    from,
    term,
    sure: any(isFarFromTheEnd, answered('dateRead', 'pronounced')),
    untoldIf: given(all(within(term, from), isNearTheEnd), answered('dateRead', 'fullText'))
  } satisfies Partial<TimeLimit>;
}

const aMonthLessThan = (term: Term): Term => ({
  months: ('years' in term ? term.years * 12 : term.months) - 1
});
