import type {AnswerTest, Found, RemedyVersion} from '../../rules';
import {isNonEmpty} from '../../rules/logic';
import {testMutants} from './conditionMutants';
import {treeMutants} from './treeMutants';
import {named, within, without, type Mutant} from './mutant';

/** A remedy with one error in what it fits, or in what keeps it from being offered. */
export function remedyMutants(remedy: RemedyVersion): readonly Mutant<RemedyVersion>[] {
  const {fits, unless} = remedy;
  return [
    ...within('fits', treeMutants(fits, leafMutants), (value) => ({...remedy, fits: value})),
    ...(unless === undefined
      ? []
      : [
          named('unless nothing', without(remedy, 'unless')),
          ...within('unless', treeMutants(unless, leafMutants), (value) => ({...remedy, unless: value}))
        ])
  ];
}

function leafMutants(leaf: AnswerTest | Found): readonly Mutant<AnswerTest | Found>[] {
  if (leaf.op !== 'found') return testMutants(leaf);
  const {criteria} = leaf;
  const as = leaf.as === 'unmet' ? 'unsettled' : 'unmet';
  return [
    named(`${criteria.join(', ')} ${as}`, {...leaf, as}),
    ...criteria.flatMap((id, index) => {
      const fewer = criteria.toSpliced(index, 1);
      return isNonEmpty(fewer) ? [named(`not by ${id}`, {...leaf, criteria: fewer})] : [];
    })
  ];
}
