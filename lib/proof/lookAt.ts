import type {Answers, AnswerTest, Finding, Found, IsoDate, QuestionId, RemedyCondition} from '../rules';
import {evaluateTree, isLeaf, undecidedLeaves, type Tree, type Truth} from '../rules/logic';
import {foundAs} from '../rules/offers';
import {truthOfTest, unanswered, undecidedBy} from '../rules/questions';
import {ask} from './ask';
import type {Diagram} from './diagram';
import {foundOn} from './parts';
import type {Space} from './space';

/** All that a condition can make of the one that it is a part of. */
export interface Look {
  readonly truth: Truth;
  /** No answer decides it. */
  readonly isStuck: boolean;
  /** The questions not answered yet that can still make it true, or false. */
  readonly open: Readonly<Record<'true' | 'false', readonly QuestionId[]>>;
}

const NOTHING = {true: [], false: []} as const;
const OPPOSITE = {true: 'false', false: 'true'} as const;

/**
 * A condition of a remedy on every set of answers. It reads too many of them at once to be asked as a whole: it is asked
 * leaf by leaf, and put together branch by branch by the rules' own functions, which go down a tree in the same way.
 */
export const lookAt =
  (space: Space, name: string, today: IsoDate) =>
  (condition: RemedyCondition): Diagram => {
    const look = (tree: RemedyCondition): Diagram => {
      if (isLeaf(tree)) return tree.op === 'found' ? ofFound(tree) : ofTest(tree);
      switch (tree.op) {
        case 'not':
          return space.select(look(tree.condition), (part) => joined('not', [part as Look]));
        case 'given':
          return space.join(look(tree.when), look(tree.then), (when, then) =>
            joined('given', [when as Look, then as Look])
          );
        case 'all':
        case 'any':
          return several(tree.op, tree.conditions.map(look));
        default:
          return tree satisfies never;
      }
    };
    const ofTest = (test: AnswerTest) =>
      ask(space, name, (answers): Look => {
        const truth = truthOfTest(test, answers, today);
        if (truth !== 'unknown') return {truth, isStuck: false, open: NOTHING};
        const questions = undecidedBy(test, answers);
        const open = unanswered(questions, answers);
        return {truth, isStuck: questions.length === 0, open: {true: open, false: open}};
      });
    /** It is so for each criterion in force by itself: a finding has questions of its own. */
    const ofFound = ({criteria, as}: Found) =>
      several(
        'any',
        criteria.map((id) =>
          space.sourceOf(foundOn(id)) === undefined
            ? space.leaf(lookOf(foundAs(as, undefined)))
            : ask(space, name, (answers) => lookOf(foundAs(as, findingIn(answers, foundOn(id)))))
        )
      );
    /** One part after the other: of those so far, the looks at what is not known yet, each once. */
    const several = (op: 'all' | 'any', parts: readonly Diagram[]): Diagram => {
      const decisive = op === 'all' ? 'false' : 'true';
      const collected = parts.reduce(
        (all, part) =>
          space.join(all, part, (so, one) => {
            if (so === decisive || (one as Look).truth === decisive) return decisive;
            const looks = so as readonly Look[];
            const name = JSON.stringify(one);
            const isNew =
              (one as Look).truth === 'unknown' && !looks.some((look) => JSON.stringify(look) === name);
            return isNew ? [...looks, one] : looks;
          }),
        space.leaf([])
      );
      return space.select(collected, (so) =>
        so === decisive
          ? lookOf(decisive)
          : joined(op, [lookOf(OPPOSITE[decisive]), ...(so as readonly Look[])])
      );
    };
    return look(condition);
  };

const lookOf = (truth: Truth): Look => ({truth, isStuck: false, open: NOTHING});

const findingIn = (answers: Answers, name: string) =>
  (answers as Readonly<Record<string, unknown>>)[name] as Finding | undefined;

/** A part of a tree, by its place among the looks at all parts. */
interface Placed {
  readonly op: 'placed';
  readonly at: number;
}

/** One branch, asked of the rules, with looks at its parts in the place of these. */
function joined(op: 'not' | 'given' | 'all' | 'any', looks: readonly Look[]): Look {
  const [first, ...rest] = looks.map((_, at): Placed => ({op: 'placed', at}));
  if (first === undefined) throw new Error(`"${op}" of nothing`);
  const tree: Tree<Placed> =
    op === 'not'
      ? {op, condition: first}
      : op === 'given'
        ? {op, when: first, then: rest[0] ?? first}
        : {op, conditions: [first, ...rest]};
  const look = ({at}: Placed) => looks[at] ?? lookOf('unknown');
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
    open: {true: [...new Set(openFor('true'))], false: [...new Set(openFor('false'))]}
  };
}
