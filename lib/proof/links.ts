import {QUESTION_IDS, questionOf, type Condition, type DateId} from '../rules';
import {isTermLeaf, leavesOf, type TermLeaf} from './leaves';

/** A comparison that rules make between two dates, or a date and today; `within` and `rolledOver` read it off. */
export type Link = Pick<TermLeaf, 'term' | 'of' | 'until'>;

export const DATE_IDS = QUESTION_IDS.filter((id): id is DateId => questionOf(id).kind === 'date');

const nameOf = ({term, of, until}: Link) => JSON.stringify([term, of, until]);

/** The comparisons that conditions make, each once. */
export function linksIn(conditions: readonly Condition[]): readonly Link[] {
  const leaves = conditions.flatMap(leavesOf).filter(isTermLeaf);
  return [...new Map(leaves.map((leaf) => [nameOf(leaf), leaf])).values()].map(({term, of, until}) => ({
    term,
    of,
    until
  }));
}

/** The earlier date that a date cannot precede. */
export function floorOf(id: DateId): DateId | undefined {
  const question = questionOf(id);
  return question.kind === 'date' ? (question.notBefore as DateId | undefined) : undefined;
}

export function ceilingOf(id: DateId): string | undefined {
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
