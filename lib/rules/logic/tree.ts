import type {NonEmpty} from './nonEmpty';
import {and, not, or, type Truth} from './truth';

/** A leaf of a tree of conditions: something that is true, false or unknown by itself. */
interface LeafShape {
  readonly op: string;
}

type Branch<Leaf extends LeafShape> =
  | {readonly op: 'not'; readonly condition: Tree<Leaf>}
  | {readonly op: 'given'; readonly when: Tree<Leaf>; readonly then: Tree<Leaf>}
  | {readonly op: 'all' | 'any'; readonly conditions: NonEmpty<Tree<Leaf>>};

/**
 * A rule as data, so that it can be evaluated, printed and searched. `given`: `then` is evaluated, and asked, only
 * once `when` holds.
 */
export type Tree<Leaf extends LeafShape> = Leaf | Branch<Leaf>;

/** The ways of combining trees whose leaves are of one kind. */
export const branchesOver = <Leaf extends LeafShape>() => ({
  not: (condition: Tree<Leaf>): Tree<Leaf> => ({op: 'not', condition}),
  given: (when: Tree<Leaf>, then: Tree<Leaf>): Tree<Leaf> => ({op: 'given', when, then}),
  all: (...conditions: NonEmpty<Tree<Leaf>>): Tree<Leaf> => ({op: 'all', conditions}),
  any: (...conditions: NonEmpty<Tree<Leaf>>): Tree<Leaf> => ({op: 'any', conditions})
});

const BRANCHES: ReadonlySet<string> = new Set<Branch<never>['op']>(['not', 'given', 'all', 'any']);

export function isLeaf<Leaf extends LeafShape>(tree: Tree<Leaf>): tree is Leaf {
  return !BRANCHES.has(tree.op);
}

/** Every leaf, in the order in which the tree names them. */
export function leavesOf<Leaf extends LeafShape>(tree: Tree<Leaf>): readonly Leaf[] {
  if (isLeaf(tree)) return [tree];
  switch (tree.op) {
    case 'not':
      return leavesOf(tree.condition);
    case 'given':
      return [...leavesOf(tree.when), ...leavesOf(tree.then)];
    case 'all':
    case 'any':
      return tree.conditions.flatMap((part) => leavesOf(part));
    default:
      return tree satisfies never;
  }
}

/** Evaluates a tree, given the truth of each leaf. */
export function evaluateTree<Leaf extends LeafShape>(
  tree: Tree<Leaf>,
  truthOf: (leaf: Leaf) => Truth
): Truth {
  if (isLeaf(tree)) return truthOf(tree);
  switch (tree.op) {
    case 'not':
      return not(evaluateTree(tree.condition, truthOf));
    case 'given': {
      const when = evaluateTree(tree.when, truthOf);
      return when === 'true' ? evaluateTree(tree.then, truthOf) : when;
    }
    case 'all':
      return and(tree.conditions, (part) => evaluateTree(part, truthOf));
    case 'any':
      return or(tree.conditions, (part) => evaluateTree(part, truthOf));
    default:
      return tree satisfies never;
  }
}

/** A truth that a tree may still reach. Leaves that are stuck stay unknown permanently. */
export interface Hope<Leaf> {
  readonly of: 'true' | 'false';
  readonly isStuck: (leaf: Leaf) => boolean;
}

/** The leaves that keep a tree unknown; given a hope, only those that can still fulfil it. */
export function undecidedLeaves<Leaf extends LeafShape>(
  tree: Tree<Leaf>,
  truthOf: (leaf: Leaf) => Truth,
  hope?: Hope<Leaf>
): readonly Leaf[] {
  if (evaluateTree(tree, truthOf) !== 'unknown') return [];
  if (isLeaf(tree)) return [tree];
  switch (tree.op) {
    case 'not':
      return undecidedLeaves(
        tree.condition,
        truthOf,
        hope && {...hope, of: hope.of === 'true' ? 'false' : 'true'}
      );
    case 'given':
      return undecidedLeaves(
        evaluateTree(tree.when, truthOf) === 'true' ? tree.then : tree.when,
        truthOf,
        hope
      );
    case 'all':
    case 'any': {
      const needsEveryPart = hope?.of === (tree.op === 'all' ? 'true' : 'false');
      if (needsEveryPart && tree.conditions.some((part) => isStuckTree(part, truthOf, hope))) return [];
      return tree.conditions.flatMap((part) => undecidedLeaves(part, truthOf, hope));
    }
    default:
      return tree satisfies never;
  }
}

function isStuckTree<Leaf extends LeafShape>(
  tree: Tree<Leaf>,
  truthOf: (leaf: Leaf) => Truth,
  {isStuck}: Hope<Leaf>
): boolean {
  return evaluateTree(tree, truthOf) === 'unknown' && undecidedLeaves(tree, truthOf).every(isStuck);
}
