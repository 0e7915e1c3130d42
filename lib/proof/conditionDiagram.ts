import type {AnswerTest, Found, RemedyCondition} from '../rules';
import {isLeaf, type Tree, type Truth} from '../rules/logic';
import type {Diagram} from './diagram';
import type {ConditionState, RemedyContext} from './remedyContext';

const NOTHING = {true: [], false: []} as const;
const OPPOSITE = {true: 'false', false: 'true'} as const;

/**
 * A condition of a remedy on every set of answers. It reads too many of them at once to be asked as a whole: it is asked
 * leaf by leaf, and put together branch by branch by the rules' own functions, which go down a tree in the same way.
 */
export const conditionDiagram =
  ({space, rules, today, ask, onFinding, conditions}: RemedyContext) =>
  (condition: RemedyCondition): Diagram<ConditionState> => {
    const join = joinedBy(rules);
    const look = (tree: RemedyCondition): Diagram<ConditionState> => {
      const name = JSON.stringify(tree);
      const known = conditions.get(name) ?? lookInto(tree);
      conditions.set(name, known);
      return known;
    };
    const lookInto = (tree: RemedyCondition): Diagram<ConditionState> => {
      if (isLeaf(tree)) return tree.op === 'found' ? ofFound(tree) : ofTest(tree);
      switch (tree.op) {
        case 'not':
          return space.select(look(tree.condition), (part) => join('not', [part]));
        case 'given':
          return space.join(look(tree.when), look(tree.then), (when, then) => join('given', [when, then]));
        case 'all':
        case 'any':
          return several(tree.op, tree.conditions.map(look));
        default:
          return tree satisfies never;
      }
    };
    const ofTest = (test: AnswerTest) =>
      ask<ConditionState>((answers) => {
        const truth = rules.truthOfTest(test, answers, today);
        if (truth !== 'unknown') return stateOf(truth);
        const questions = rules.undecidedBy(test, answers);
        const open = rules.unanswered(questions, answers);
        return {truth, isStuck: questions.length === 0, open: {true: open, false: open}};
      }, FOREIGN);
    /** It is so for each criterion in force by itself: a finding has questions of its own. */
    const ofFound = ({criteria, as}: Found) =>
      several(
        'any',
        criteria.map((id) =>
          onFinding<ConditionState>(id, (finding) => stateOf(rules.foundAs(as, finding)), FOREIGN)
        )
      );
    /** One part after the other; of those so far, the states of the undecided ones are collected, each once. */
    const several = (
      op: 'all' | 'any',
      parts: readonly Diagram<ConditionState>[]
    ): Diagram<ConditionState> => {
      const decisive = op === 'all' ? 'false' : 'true';
      // Nothing is collected any more once one of them decides.
      const collected = parts.reduce<Diagram<readonly ConditionState[] | undefined>>(
        (all, part) =>
          space.join(all, part, (so, one) => {
            if (so === undefined || one.truth === decisive) return undefined;
            const name = JSON.stringify(one);
            const isNew = one.truth === 'unknown' && !so.some((look) => JSON.stringify(look) === name);
            return isNew ? [...so, one] : so;
          }),
        space.leaf([])
      );
      return space.select(collected, (so) =>
        so === undefined ? stateOf(decisive) : join(op, [stateOf(OPPOSITE[decisive]), ...so])
      );
    };
    return look(condition);
  };

const stateOf = (truth: Truth): ConditionState => ({truth, isStuck: false, open: NOTHING});

const FOREIGN: ConditionState = {truth: 'unknown', isStuck: false, open: NOTHING, isForeign: true};

/** A part of a tree, by its place among the states of all parts. */
interface Placed {
  readonly op: 'placed';
  readonly at: number;
}

/** One branch, evaluated by the rules, with the states of its parts in their place. */
const joinedBy =
  ({evaluateTree, undecidedLeaves}: RemedyContext['rules']) =>
  (op: 'not' | 'given' | 'all' | 'any', states: readonly ConditionState[]): ConditionState => {
    const [first, ...rest] = states.map((_, at): Placed => ({op: 'placed', at}));
    if (first === undefined) throw new Error(`"${op}" of nothing`);
    const tree: Tree<Placed> =
      op === 'not'
        ? {op, condition: first}
        : op === 'given'
          ? {op, when: first, then: rest[0] ?? first}
          : {op, conditions: [first, ...rest]};
    const look = ({at}: Placed) => states[at] ?? stateOf('unknown');
    const truthOf = (part: Placed) => look(part).truth;
    const isStuck = (part: Placed) => look(part).isStuck;
    const truth = evaluateTree(tree, truthOf);
    const openFor = (hope: 'true' | 'false') =>
      undecidedLeaves(tree, truthOf, {of: hope, isStuck}).flatMap(
        (part) => look(part).open[op === 'not' ? OPPOSITE[hope] : hope]
      );
    return {
      truth,
      isStuck: truth === 'unknown' && undecidedLeaves(tree, truthOf).every(isStuck),
      open: {true: [...new Set(openFor('true'))], false: [...new Set(openFor('false'))]},
      ...(truth === 'unknown' && states.some(({isForeign}) => isForeign) && {isForeign: true})
    };
  };
