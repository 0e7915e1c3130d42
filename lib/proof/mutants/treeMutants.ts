import {isLeaf, type Tree} from '../../rules';
import {isNonEmpty, type NonEmpty} from '../../rules/logic';
import {named, within, type Mutant} from './mutant';

/** A tree of conditions with one error: another way of combining, a part less, or an error in a leaf. */
export function treeMutants<Leaf extends {readonly op: string}>(
  tree: Tree<Leaf>,
  ofLeaf: (leaf: Leaf) => readonly Mutant<Leaf>[]
): readonly Mutant<Tree<Leaf>>[] {
  if (isLeaf(tree)) return ofLeaf(tree);
  const below = (part: Tree<Leaf>, put: (value: Tree<Leaf>) => Tree<Leaf>) =>
    within('', treeMutants(part, ofLeaf), put);
  switch (tree.op) {
    case 'given': {
      const {when, then} = tree;
      return [
        named<Tree<Leaf>>('"and" for "given"', {op: 'all', conditions: [when, then]}),
        named('nothing given', then),
        ...below(when, (value) => ({op: 'given', when: value, then})),
        ...below(then, (value) => ({op: 'given', when, then: value}))
      ];
    }
    case 'not':
      return [
        named('without "not"', tree.condition),
        ...below(tree.condition, (condition) => ({op: 'not', condition}))
      ];
    case 'all':
    case 'any': {
      const {op, conditions} = tree;
      const other = op === 'all' ? 'any' : 'all';
      const having = (parts: NonEmpty<Tree<Leaf>>): Tree<Leaf> => ({op, conditions: parts});
      return [
        named<Tree<Leaf>>(`"${other}" for "${op}"`, {op: other, conditions}),
        ...conditions.flatMap((_, index) => {
          const parts = conditions.toSpliced(index, 1);
          return isNonEmpty(parts) ? [named(`"${op}" without part ${String(index + 1)}`, having(parts))] : [];
        }),
        ...conditions.flatMap((part, index) =>
          below(part, (value) => {
            const parts = conditions.with(index, value);
            return isNonEmpty(parts) ? having(parts) : tree;
          })
        )
      ];
    }
    default:
      return tree satisfies never;
  }
}
