import {
  REMEDY_IDS,
  remedyOf,
  type Answers,
  type CriterionId,
  type IsoDate,
  type QuestionId,
  type RemedyId
} from '../rules';
import {openForRemedy} from '../rules/offers';
import type {RemedyCondition} from '../rules/remedies';
import type {Automaton, State} from './automaton';
import {bitOf, datesAhead, type DateSet} from './datesAhead';
import {residueOf, type Residue, type Sight} from './residue';

/** What is left of a remedy: whether it is offered, or on what that, or what is said with it, still depends. */
export interface RemedyLeft {
  readonly remedy: RemedyId;
  readonly offered?: boolean;
  /** Questions that its words (`kind`) and its last day (`day`, told or not) depend on. */
  readonly ask: string;
  /** The dates that it can still depend on. */
  readonly dates: DateSet;
  /** Names all that further answers can change of it, and what the rules ask for it; empty once nothing is left. */
  readonly key: string;
}

export function remedyLeft(remedy: RemedyId, answers: Answers, sight: Sight, today: IsoDate): RemedyLeft {
  const findings = {get: (id: CriterionId) => sight.finding(id)?.outcome};
  const open = openForRemedy(remedy, findings, answers, today).join();
  const {fits: fitting, unless: excluding, byCaseKind, limit} = remedyOf(remedy);
  let dates: DateSet = 0;
  const note = (state: State<unknown>) => (dates |= datesAhead(state));
  const fits = residueOf(fitting, sight, note);
  const never = {remedy, offered: false, ask: '', dates: 0, key: open && `${remedy}:${open}`};
  if (fits === 'false' || fits === 'unknown') return never;
  const unless = excluding === undefined ? 'false' : residueOf(excluding, sight, note);
  if (unless === 'true') return never;
  const {caseKind} = answers;
  const kind = byCaseKind !== undefined && caseKind === undefined ? 'kind ' : '';
  const counts = caseKind === undefined || limit?.caseKinds.includes(caseKind as never) === true;
  const day = limit !== undefined && answers[limit.of] === undefined ? `day ${String(counts)}` : '';
  const offered = fits === 'true' && typeof unless === 'string';
  const ask = offered && unless === 'unknown' ? '' : kind + day;
  const key =
    offered && ask === '' && open === '' ? '' : `${remedy}:${nameOf(fits)}/${nameOf(unless)}/${ask}/${open}`;
  if (day !== '' && limit !== undefined) dates |= bitOf(limit.of);
  return {remedy, ...(offered && {offered}), ask, dates, key};
}

const nameOf = (residue: Residue): string => (typeof residue === 'string' ? residue : residue.left);

/** The remedies that an answer to each question can touch, by their place in the catalogue. */
export function remediesTouched(
  criteria: readonly (Automaton<unknown> & {readonly id: CriterionId})[],
  looks: ReadonlyMap<RemedyCondition, Automaton<unknown>>
): (question: QuestionId) => readonly number[] {
  const read = REMEDY_IDS.map((id) => {
    const {fits, unless, byCaseKind, limit} = remedyOf(id);
    const questions = new Set<QuestionId>(byCaseKind === undefined ? [] : ['caseKind']);
    if (limit !== undefined) questions.add(limit.of).add('caseKind');
    const visit = (condition: RemedyCondition): void => {
      if (condition.op === 'every' || condition.op === 'some') condition.conditions.forEach(visit);
      else if (condition.op === 'found') {
        for (const one of criteria)
          if (condition.criteria.includes(one.id)) one.questions.forEach((q) => questions.add(q));
      } else looks.get(condition)?.questions.forEach((q) => questions.add(q));
    };
    visit(fits);
    if (unless !== undefined) visit(unless);
    return questions;
  });
  const known = new Map<QuestionId, readonly number[]>();
  return (question) => {
    const found = known.get(question) ?? [...read.keys()].filter((at) => read[at]?.has(question));
    known.set(question, found);
    return found;
  };
}
