import type {Answer, Answers, Condition, QuestionId} from '../rules';
import {questionsIn} from '../rules';
import {dateSpace, type DateState} from './dateSpace';
import {DATE_IDS, linksIn, type Link} from './links';
import {classifierOf, optionClasses, type OptionClass} from './optionClasses';
import type {DateVector} from './vectors';

/** A piece of the rules whose outcome depends on a few questions, through conditions alone. */
export interface Part<Outcome> {
  readonly name: string;
  readonly conditions: readonly Condition[];
  /** Asked of the rules themselves. */
  readonly outcome: (answers: Answers) => Outcome;
}

/** Sets of answers after which a part behaves alike, whatever is answered from then on. */
export interface State<Outcome> {
  /** The name of its part. */
  readonly name: string;
  readonly number: number;
  readonly outcome: Outcome;
  /** Answers that bring the part here. */
  readonly example: Answers;
  /** Where each further answer that makes a difference leads. */
  readonly moves: ReadonlyMap<string, State<Outcome>>;
}

export interface Automaton<Outcome> {
  readonly name: string;
  readonly questions: readonly QuestionId[];
  readonly start: State<Outcome>;
  readonly states: readonly State<Outcome>[];
  /** How many sets of answers, up to classes, were put to the rules. */
  readonly examined: number;
  /** The name that the moves of its states give to an answer. */
  readonly moveOf: (question: QuestionId, answer: PartAnswer) => string;
  readonly links: readonly Link[];
}

/** An answer to a choice or list, or what a day decides (-1: not known). */
export type PartAnswer = {readonly answer: Answer} | {readonly label: number};

interface DateContext {
  readonly links: readonly Link[];
  readonly vectors: readonly DateVector[];
}

/**
 * Puts every set of answers to a part's questions to the rules, answered or not, and merges those after which all
 * further answers have the same outcomes: the minimal automaton, by exhaustion.
 */
export function automatonOf<Outcome>(part: Part<Outcome>, {links, vectors}: DateContext): Automaton<Outcome> {
  const questions = [...new Set(part.conditions.flatMap(questionsIn))];
  const dates = DATE_IDS.filter((id) => questions.includes(id));
  const choices = questions
    .filter((id) => !(dates as readonly QuestionId[]).includes(id))
    .map((id) => ({id, classes: optionClasses(id, part.conditions)}));
  const used = links.filter((link) =>
    linksIn(part.conditions).some((one) => JSON.stringify(one) === JSON.stringify(link))
  );
  const dateStates = dateSpace(dates, links, used, vectors);
  const [noDates] = dateStates;
  if (noDates === undefined) throw new Error('There is always the state in which no date is answered');

  const states: State<Outcome>[] = [];
  const byBehaviour = new Map<string, State<Outcome>>();
  const memo = new Map<number, State<Outcome>>();
  const outcomes = new Map<string, {readonly outcome: Outcome; readonly number: number}>();

  const intern = (outcome: Outcome) => {
    const text = JSON.stringify(outcome);
    const found = outcomes.get(text) ?? {outcome, number: outcomes.size};
    outcomes.set(text, found);
    return found;
  };

  const visit = (chosen: readonly (OptionClass | undefined)[], day: DateState): State<Outcome> => {
    const index = chosen.reduce(
      (sum, one, at) =>
        sum * ((choices[at]?.classes.length ?? 0) + 1) +
        (one === undefined ? 0 : 1 + (choices[at]?.classes.indexOf(one) ?? 0)),
      day.number
    );
    const known = memo.get(index);
    if (known !== undefined) return known;
    const example = {
      ...Object.fromEntries(
        choices.flatMap(({id}, at) => (chosen[at] === undefined ? [] : [[id, chosen[at].answer]]))
      ),
      ...day.days
    } as Answers;
    const {outcome, number} = intern(part.outcome(only(example, questions, part.name)));
    const next: (readonly [QuestionId, readonly (readonly [string, State<Outcome>])[]])[] = [
      ...choices.flatMap(({id, classes}, at) =>
        chosen[at] === undefined
          ? [
              [
                id,
                classes.map((one) => [`${id}=${one.passes}`, visit(chosen.with(at, one), day)] as const)
              ] as const
            ]
          : []
      ),
      ...[...day.moves].map(
        ([id, moves]) =>
          [id, moves.map(({label, to}) => [`${id}=${label}`, visit(chosen, to)] as const)] as const
      )
    ];
    const state =
      idleState(next, (one) => intern(one.outcome).number === number) ??
      newState(outcome, number, example, next);
    memo.set(index, state);
    return state;
  };

  const newState = (
    outcome: Outcome,
    number: number,
    example: Answers,
    next: readonly Successors<Outcome>[]
  ) => {
    const moves = new Map(next.flatMap(([, all]) => all));
    const behaviour = `${number}|${[...moves].map(([move, to]) => `${move}>${to.number}`).join()}`;
    const found = byBehaviour.get(behaviour) ?? {
      name: part.name,
      number: states.length,
      outcome,
      example,
      moves
    };
    if (found.number === states.length) states.push(found);
    byBehaviour.set(behaviour, found);
    return found;
  };

  const start = visit(
    choices.map(() => undefined),
    noDates
  );
  const classifiers = new Map(choices.map(({id}) => [id, classifierOf(id, part.conditions)]));
  return {
    name: part.name,
    questions,
    start,
    states,
    examined: memo.size,
    links: used,
    moveOf: (question, answer) =>
      `${question}=${'label' in answer ? answer.label : (classifiers.get(question)?.(answer.answer) ?? '')}`
  };
}

type Successors<Outcome> = readonly [QuestionId, readonly (readonly [string, State<Outcome>])[]];

/** The same answers, refusing to be read at any question that the part does not name. */
function only(answers: Answers, questions: readonly QuestionId[], name: string): Answers {
  return new Proxy(answers, {
    get: (target, id) => {
      if (!questions.includes(id as QuestionId))
        throw new Error(`${name} reads ${String(id)}, which it does not name`);
      return target[id as QuestionId];
    }
  });
}

/**
 * The state that an unanswered question leads to, where it leads to the same one whatever is answered and changes
 * nothing of what the other questions lead to: then the question makes no difference.
 */
function idleState<Outcome>(
  next: readonly Successors<Outcome>[],
  sameOutcome: (state: State<Outcome>) => boolean
): State<Outcome> | undefined {
  for (const [question, moves] of next) {
    const [first] = moves;
    if (first === undefined) continue;
    const [, target] = first;
    if (!sameOutcome(target) || moves.some(([, to]) => to !== target)) continue;
    const isInherited = next.every(
      ([other, successors]) =>
        other === question || successors.every(([move, to]) => (target.moves.get(move) ?? target) === to)
    );
    if (isInherited) return target;
  }
  return undefined;
}
