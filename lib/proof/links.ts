import {QUESTION_IDS, floorOf, questionOf, type Condition, type DateId, type IsoDate} from '../rules';
import type {Term} from '../rules/calendar';
import {isTermLeaf, leavesOf} from './leaves';

/** A comparison that rules make between two dates, or a date and today or a day that the law names. */
export interface Link {
  readonly term: Term;
  readonly of: DateId;
  readonly until: DateId | 'today' | IsoDate;
}

export const DATE_IDS = QUESTION_IDS.filter((id): id is DateId => questionOf(id).kind === 'date');

const nameOf = ({term, of, until}: Link) => JSON.stringify([term, of, until]);

/** The comparisons that conditions make, each once: of the days answered, and of the bounds of those that are not. */
export function linksIn(conditions: readonly Condition[]): readonly Link[] {
  const leaves = conditions.flatMap(leavesOf).filter(isTermLeaf);
  const links = leaves.flatMap(({term, of, until}): Link[] => {
    const earliest = [of, floorOf(of)].filter((id) => id !== undefined);
    const latest = [until, until === 'today' ? undefined : ceilingOf(until)].filter(
      (day) => day !== undefined
    );
    return earliest.flatMap((from) => latest.map((to) => ({term, of: from, until: to})));
  });
  return [...new Map(links.map((link) => [nameOf(link), link])).values()];
}

export const isDateId = (until: Link['until']): until is DateId =>
  (DATE_IDS as readonly string[]).includes(until);

export function ceilingOf(id: DateId): IsoDate | undefined {
  const question = questionOf(id);
  return question.kind === 'date' ? question.notAfter : undefined;
}

/** The dates that rules compare with a date. */
export function neighboursOf(id: DateId, links: readonly Link[]): readonly DateId[] {
  return DATE_IDS.filter(
    (other) =>
      other !== id &&
      (floorOf(id) === other ||
        floorOf(other) === id ||
        links.some(({of, until}) => (of === id && until === other) || (of === other && until === id)))
  );
}
