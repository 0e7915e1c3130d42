import {
  QUESTION_IDS,
  questionOf,
  REMEDY_IDS,
  remedyOn,
  UNKNOWN,
  type Answer,
  type Answers,
  type CriterionId,
  type QuestionId,
  type RemedyId
} from '../rules';
import type {RemedyCondition} from '../rules/remedies';
import type {Automaton, PartAnswer, State} from './automaton';
import type {DateState} from './dateSpace';
import {conditionsUnder} from './law';
import type {Link} from './links';
import type {Moment} from './moment';
import {optionClasses} from './optionClasses';
import {remedyLeft, remedyParts, type RemedyLeft} from './remedyLeft';
import type {Sight} from './residue';
import type {Machinery} from './situation';
import {digitOf, type Vector} from './vectors';

/** One of the answers that can be given next: an option, a class of lists, or a class of days. */
export interface Choice {
  readonly answer: Answer;
  /** How many answers it stands for; a class of days counts once. */
  readonly count: bigint;
  readonly part: PartAnswer;
  readonly dates: DateState;
}

/** How the moments of the interview follow each other. */
export interface Mechanism {
  readonly start: Moment;
  readonly choicesFor: (question: QuestionId, moment: Moment) => readonly Choice[];
  readonly after: (moment: Moment, question: QuestionId, choice: Choice) => Moment;
}

export function mechanismOf({situation, criteria, looks, lookParts, deadline, dates}: Machinery): Mechanism {
  const criterionAt = new Map(criteria.map(({id}, index): [CriterionId, number] => [id, index]));
  const lookAt = new Map(
    lookParts.flatMap(({conditions}, index) =>
      conditions.map((one): [RemedyCondition, number] => [one, index])
    )
  );
  const options = new Map(QUESTION_IDS.map((id) => [id, optionsOf(id, situation.law)] as const));
  const move = moverOf(situation.links);
  const reading = readersIn();
  const moveAll = <Outcome>(
    automata: readonly Automaton<Outcome>[],
    states: readonly State<Outcome>[],
    question: QuestionId,
    part: PartAnswer
  ) => {
    const moved = states.slice();
    for (const at of reading(automata, question)) {
      const automaton = automata[at];
      if (automaton !== undefined) moved[at] = move(automaton, states[at], question, part);
    }
    return moved;
  };
  const depends = REMEDY_IDS.map((id) => remedyParts(id, situation.law.from, criteria, looks, lookAt));
  const sightOf = ({findings, looks: seen}: Pick<Moment, 'findings' | 'looks'>): Sight => ({
    finding: (id) => findings[criterionAt.get(id) ?? -1],
    look: (condition) => seen[lookAt.get(condition) ?? -1]
  });
  const lefts = new Map<string, RemedyLeft>();
  /** Equal states of all that a remedy depends on leave the same of it. */
  const leftOf = (at: number, id: RemedyId, moment: Omit<Moment, 'remedies'>): RemedyLeft => {
    const {limit} = remedyOn(id, situation.law.from) ?? {};
    const {answers} = moment;
    let name = `${id} ${answers.caseKind ?? ''} ${limit !== undefined && answers[limit.of] === undefined ? 'open' : ''}`;
    for (const one of depends[at]?.criteria ?? []) name += ` ${moment.findings[one]?.number ?? ''}`;
    for (const one of depends[at]?.looks ?? []) name += ` ${moment.looks[one]?.number ?? ''}`;
    const found = lefts.get(name) ?? remedyLeft(id, answers, sightOf(moment), situation.asOf);
    lefts.set(name, found);
    return found;
  };
  const nothing = {
    findings: criteria.map(({start}) => start),
    looks: looks.map(({start}) => start),
    deadline: deadline.start,
    dates: dates[0] as DateState,
    answers: {}
  };
  return {
    start: {
      ...nothing,
      remedies: REMEDY_IDS.map((id, at) => leftOf(at, id, nothing))
    },
    choicesFor: (question, moment) =>
      questionOf(question).kind === 'date'
        ? (moment.dates.moves.get(question as never) ?? []).map(({label, to}) => ({
            answer: (to.days as Answers)[question] ?? UNKNOWN,
            count: 1n,
            part: {label},
            dates: to
          }))
        : (options.get(question) ?? []).map((one) => ({
            ...one,
            part: {answer: one.answer},
            dates: moment.dates
          })),
    after: (moment, question, {answer, part, dates: now}) => {
      const reached = {
        findings: moveAll(criteria, moment.findings, question, part),
        looks: moveAll(looks, moment.looks, question, part),
        deadline: deadline.questions.includes(question)
          ? move(deadline, moment.deadline, question, part)
          : moment.deadline,
        dates: now,
        answers: {...moment.answers, [question]: answer, ...now.days}
      };
      const remedies = moment.remedies.slice();
      for (const [at, id] of REMEDY_IDS.entries()) {
        // What is decided for good stays so.
        if (depends[at]?.questions.has(question) && remedies[at]?.key !== '')
          remedies[at] = leftOf(at, id, reached);
      }
      return {...reached, remedies};
    }
  };
}

/** The places of the automata that read a question. */
function readersIn() {
  const known = new WeakMap<object, Map<QuestionId, readonly number[]>>();
  return (automata: readonly Automaton<unknown>[], question: QuestionId): readonly number[] => {
    const places = known.get(automata) ?? new Map<QuestionId, readonly number[]>();
    known.set(automata, places);
    const found =
      places.get(question) ?? [...automata.keys()].filter((at) => automata[at]?.questions.includes(question));
    places.set(question, found);
    return found;
  };
}

/** Every option of a choice by itself; lists by what all conditions together tell apart. */
function optionsOf(id: QuestionId, law: Machinery['situation']['law']) {
  const question = questionOf(id);
  if (question.kind === 'choice') {
    return [...question.options, UNKNOWN].map((answer) => ({answer: answer as Answer, count: 1n}));
  }
  return optionClasses(id, conditionsUnder(law)).map(({answer, count}) => ({answer, count}));
}

/** Moves a part's automaton by an answer, the same for all parts; a day decides for a part what it compares. */
function moverOf(links: readonly Link[]) {
  const names = new Map<object, Map<string, string>>();
  return <Outcome>(
    automaton: Automaton<Outcome>,
    state: State<Outcome> | undefined,
    question: QuestionId,
    answer: PartAnswer
  ): State<Outcome> => {
    if (state === undefined) throw new Error(`${automaton.name} is in no state`);
    if (state.moves.size === 0) return state;
    const known = names.get(automaton) ?? new Map<string, string>();
    names.set(automaton, known);
    const said = `${question}=${'label' in answer ? answer.label : String(answer.answer)}`;
    const name = known.get(said) ?? automaton.moveOf(question, forPart(answer, automaton, links));
    known.set(said, name);
    return state.moves.get(name) ?? state;
  };
}

function forPart(answer: PartAnswer, automaton: Automaton<unknown>, links: readonly Link[]): PartAnswer {
  if (!('label' in answer) || answer.label < 0) return answer;
  const label = links.reduce<Vector>(
    (sum, link, at) => (automaton.links.includes(link) ? sum + digitOf(answer.label, at) * 4 ** at : sum),
    0
  );
  return {label};
}
