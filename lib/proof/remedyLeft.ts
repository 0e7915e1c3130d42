import {
  remedyOn,
  type AsOf,
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
import {conditionsIn, leavesOf} from './leaves';
import {residueOf, type Residue, type Sight} from './residue';

/** What is left of a remedy: whether it is offered, or on what that, or what is said with it, still depends. */
export interface RemedyLeft {
  readonly remedy: RemedyId;
  readonly offered?: boolean;
  /** What the rules ask for it. */
  readonly open: readonly QuestionId[];
  /** Questions that its words (`kind`) and its last day (`day`, told or not) depend on. */
  readonly ask: string;
  /** The dates that it can still depend on. */
  readonly dates: DateSet;
  /** Names all that further answers can change of it, and what the rules ask for it; empty once nothing is left. */
  readonly key: string;
}

export function remedyLeft(
  remedy: RemedyId,
  answers: Answers,
  sight: Sight,
  {today, lawOn}: Required<AsOf>
): RemedyLeft {
  const findings = {get: (id: CriterionId) => sight.finding(id)?.outcome};
  const version = remedyOn(remedy, lawOn);
  if (version === undefined) return {remedy, offered: false, open: [], ask: '', dates: 0, key: ''};
  const questions = openForRemedy(remedy, {findings, answers, today, lawOn});
  const open = questions.join();
  const {fits: fitting, unless: excluding, byCaseKind, limit} = version;
  let dates: DateSet = 0;
  const note = (state: State<unknown>) => (dates |= datesAhead(state));
  const fits = residueOf(fitting, sight, note);
  const never = {
    remedy,
    offered: false,
    open: questions,
    ask: '',
    dates: 0,
    key: open && `${remedy}:${open}`
  };
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
  return {remedy, ...(offered && {offered}), open: questions, ask, dates, key};
}

const nameOf = (residue: Residue): string => (typeof residue === 'string' ? residue : residue.left);

/** What a remedy depends on, by place: criteria, conditions, and the questions that these read. */
export interface RemedyParts {
  readonly criteria: readonly number[];
  readonly looks: readonly number[];
  readonly questions: ReadonlySet<QuestionId>;
}

export function remedyParts(
  remedy: RemedyId,
  lawOn: IsoDate,
  criteria: readonly (Automaton<unknown> & {readonly id: CriterionId})[],
  looks: readonly Automaton<unknown>[],
  lookAt: ReadonlyMap<RemedyCondition, number>
): RemedyParts {
  const {fits, unless, byCaseKind, limit} = remedyOn(remedy, lawOn) ?? {};
  const both = [fits, unless].filter((one) => one !== undefined);
  const found = both.flatMap(leavesOf).flatMap((leaf) => (leaf.op === 'found' ? leaf.criteria : []));
  const parts = {
    criteria: [...criteria.keys()].filter((at) => found.some((id) => id === criteria[at]?.id)),
    looks: both.flatMap(conditionsIn).flatMap((one) => lookAt.get(one) ?? [])
  };
  const read = [...parts.criteria.map((at) => criteria[at]), ...parts.looks.map((at) => looks[at])];
  const tail: readonly QuestionId[] = [
    ...(byCaseKind === undefined && limit === undefined ? [] : (['caseKind'] as const)),
    ...(limit === undefined ? [] : [limit.of])
  ];
  return {...parts, questions: new Set([...read.flatMap((one) => one?.questions ?? []), ...tail])};
}
