import {QUESTION_IDS, questionOf, UNKNOWN, type Answers, type Finding, type IsoDate} from '../rules';
import {foundAs} from '../rules/offers';
import {comparisonsIn} from './dates/comparisons';
import {placeOf} from './dates/dayNumbers';
import type {Diagram} from './diagram';
import {classifierOf, testsIn} from './optionClasses';
import type {CriterionPart} from './parts';
import type {Source} from './source';
import type {Space} from './space';

type Conditions = Pick<CriterionPart, 'conditions'>;

/** What a diagram says of answers, whichever they are, and of what was found on them. */
export function outcomeAt(
  space: Space,
  diagram: Diagram,
  part: Conditions,
  answers: Answers,
  today: IsoDate,
  found: ReadonlyMap<string, Finding> = new Map()
): unknown {
  const sources = new Set(space.questions.flatMap((id) => space.sourceOf(id) ?? []));
  const values = [...sources].flatMap(({source}) => valuesOf(source, part, answers, today, found));
  return space.outcomeAt(diagram, (feature) => values[feature] ?? 0);
}

function valuesOf(
  source: Source,
  part: Conditions,
  answers: Answers,
  today: IsoDate,
  found: ReadonlyMap<string, Finding>
): readonly number[] {
  const ids = QUESTION_IDS.filter((id) => source.questions.includes(id));
  const [id] = ids;
  if (id === undefined) return ofFinding(source, found);
  if (questionOf(id).kind === 'date') return ofDays(ids, part, answers, today);
  const classOf = classifierOf(id, testsIn(part.conditions));
  const name = (given: Answers) => (given[id] === undefined ? 'open' : classOf(given[id]));
  return [source.ways.findIndex((way) => name(way) === name(answers))];
}

const seen = (finding: Finding | undefined) =>
  [foundAs('unmet', finding), foundAs('unsettled', finding)].join();

function ofFinding(
  {questions: [name = ''], ways, features, valueOf}: Source,
  found: ReadonlyMap<string, Finding>
) {
  const way = ways.findIndex((one) => seen(one[name] as Finding) === seen(found.get(name)));
  return features.map((_, feature) => valueOf(way, feature));
}

/** What comes of each comparison, by the days themselves. */
function ofDays(ids: readonly (keyof Answers)[], {conditions}: Conditions, answers: Answers, today: IsoDate) {
  const dayOf = (end: string): IsoDate | undefined => {
    if (end === 'today') return today;
    const answer = /^\d/.test(end) ? end : (answers as Readonly<Record<string, unknown>>)[end];
    return answer === UNKNOWN ? undefined : (answer as IsoDate | undefined);
  };
  const comparisons = comparisonsIn(conditions).filter(({of}) => ids.some((id) => id === of));
  return [
    ...ids.map((id) => (answers[id] === undefined ? 0 : answers[id] === UNKNOWN ? 1 : 2)),
    ...comparisons.map(({of, until, last, moved}) => {
      const [from, to] = [dayOf(of), dayOf(until)];
      if (from === undefined || to === undefined) return 3;
      const [start, end] = [placeOf(from), placeOf(to)];
      return end <= (last[start] ?? 0) ? 0 : end <= (moved[start] ?? 0) ? 1 : 2;
    })
  ];
}
