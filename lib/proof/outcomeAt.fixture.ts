import {QUESTION_IDS, questionOf, UNKNOWN, type Answers, type Finding, type IsoDate} from '../rules';
import {foundAs} from '../rules/assessment/offers';
import {comparisonsIn} from './dates/comparisons';
import {placeOf} from './dates/dayNumbers';
import type {Diagram} from './diagram';
import {classifierOf, testsIn} from './optionClasses';
import type {CriterionPart} from './parts';
import type {Source} from './source';
import type {Space} from './space';

type Conditions = Pick<CriterionPart, 'conditions'>;
type Found = ReadonlyMap<string, Finding>;

/** The values of a source's features under some answers, and some findings. */
type ReadValues = (answers: Answers, found: Found) => readonly number[];

/** Reads off the diagrams of a space what they say of answers, whichever these are, and of what was found on them. */
export type OutcomeAt = (answers: Answers, found?: Found) => <T>(diagram: Diagram<T>) => T | undefined;

const known = new WeakMap<Space, OutcomeAt>();

/** A space is always read with the conditions that it was made of. */
export function outcomesIn(space: Space, part: Conditions, today: IsoDate): OutcomeAt {
  const reader = known.get(space) ?? readerOf(space, part, today);
  known.set(space, reader);
  return reader;
}

function readerOf(space: Space, part: Conditions, today: IsoDate): OutcomeAt {
  const sources = new Set(space.questions.flatMap((id) => space.sourceOf(id) ?? []));
  const readers = [...sources].map(({source}) => readingOf(source, part, today));
  return (answers, found = new Map()) => {
    const values = readers.flatMap((read) => read(answers, found));
    return (diagram) => space.outcomeAt(diagram, (feature) => values[feature] ?? 0);
  };
}

function readingOf(source: Source, part: Conditions, today: IsoDate): ReadValues {
  const ids = QUESTION_IDS.filter((id) => source.questions.includes(id));
  const [id] = ids;
  if (id === undefined) return ofFinding(source);
  if (questionOf(id).kind === 'date') return ofDays(ids, part, today);
  const classOf = classifierOf(id, testsIn(part.conditions));
  const name = (given: Answers) => (given[id] === undefined ? 'open' : classOf(given[id]));
  const names = source.ways.map(name);
  return (answers) => [names.indexOf(name(answers))];
}

const seen = (finding: Finding | undefined) =>
  [foundAs('unmet', finding), foundAs('unsettled', finding)].join();

function ofFinding({questions: [name = ''], ways, features, valueOf}: Source): ReadValues {
  return (_, found) => {
    const way = ways.findIndex((one) => seen(one[name] as Finding) === seen(found.get(name)));
    return features.map((__, feature) => valueOf(way, feature));
  };
}

/** The outcome of each comparison, by the days themselves. */
function ofDays(ids: readonly (keyof Answers)[], {conditions}: Conditions, today: IsoDate): ReadValues {
  const comparisons = comparisonsIn(conditions).filter(({of}) => ids.some((id) => id === of));
  return (answers) => {
    const dayOf = (end: string): IsoDate | undefined => {
      if (end === 'today') return today;
      const answer = /^\d/.test(end) ? end : (answers as Readonly<Record<string, unknown>>)[end];
      return answer === UNKNOWN ? undefined : (answer as IsoDate | undefined);
    };
    return [
      ...ids.map((id) => (answers[id] === undefined ? 0 : answers[id] === UNKNOWN ? 1 : 2)),
      ...comparisons.map(({of, until, last, moved}) => {
        const [from, to] = [dayOf(of), dayOf(until)];
        if (from === undefined || to === undefined) return 3;
        const [start, end] = [placeOf(from), placeOf(to)];
        return end <= (last[start] ?? 0) ? 0 : end <= (moved[start] ?? 0) ? 1 : 2;
      })
    ];
  };
}
