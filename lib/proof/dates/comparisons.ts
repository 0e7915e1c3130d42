import {
  floorOf,
  leavesOf,
  questionOf,
  type Condition,
  type DateId,
  type IsoDate,
  type QuestionId,
  type Term
} from '../../rules';
import {lastDayOf, workingDayFrom} from '../../rules/calendar';
import {tableOf} from './dayNumbers';
import type {Comparison} from './possibleDays';

const tables = new Map<string, Pick<Comparison, 'last' | 'moved'>>();

/** The last day of a term from every day, and the working day to which it may move. */
function tablesOf(term: Term): Pick<Comparison, 'last' | 'moved'> {
  const name = JSON.stringify(term);
  const found = tables.get(name) ?? {
    last: tableOf((from) => lastDayOf(term, from)),
    moved: tableOf((from) => workingDayFrom(lastDayOf(term, from)))
  };
  tables.set(name, found);
  return found;
}

export function ceilingOf(id: QuestionId): IsoDate | undefined {
  const question = questionOf(id);
  return question.kind === 'date' ? question.notAfter : undefined;
}

/** The comparisons that conditions make, each once: of the days answered, and of the bounds of those that are not. */
export function comparisonsIn(conditions: readonly Condition[]): readonly Comparison[] {
  const found = new Map<string, Comparison>();
  for (const leaf of conditions.flatMap(leavesOf)) {
    if (leaf.op === 'answered') continue;
    const {term, of, until} = leaf;
    const latest: readonly (DateId | 'today' | IsoDate | undefined)[] =
      until === 'today' ? [until] : [until, ceilingOf(until)];
    for (const from of [of, floorOf(of)]) {
      for (const to of latest) {
        if (from === undefined || to === undefined) continue;
        found.set(JSON.stringify([term, from, to]), {of: from, until: to, ...tablesOf(term)});
      }
    }
  }
  return [...found.values()];
}
