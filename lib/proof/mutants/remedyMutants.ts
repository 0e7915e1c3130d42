import type {Remedy, RemedyCondition} from '../../rules';
import {conditionMutants} from './conditionMutants';
import {named, within, without, type Mutant} from './mutant';

/** A remedy with one error in what it fits, or in what keeps it from being offered. */
export function remedyMutants(remedy: Remedy): readonly Mutant<Remedy>[] {
  const {fits, unless} = remedy;
  return [
    ...within('fits', conditionMutantsOf(fits), (value) => ({...remedy, fits: value})),
    ...(unless === undefined
      ? []
      : [
          named('unless nothing', without(remedy, 'unless')),
          ...within('unless', conditionMutantsOf(unless), (value) => ({...remedy, unless: value}))
        ])
  ];
}

function conditionMutantsOf(condition: RemedyCondition): readonly Mutant<RemedyCondition>[] {
  switch (condition.op) {
    case 'found': {
      const {criteria} = condition;
      const as = condition.as === 'unmet' ? 'unsettled' : 'unmet';
      const fewer = (index: number) =>
        ({...condition, criteria: criteria.toSpliced(index, 1)}) as unknown as RemedyCondition;
      return [
        named(`${criteria.join(', ')} ${as}`, {...condition, as}),
        ...(criteria.length > 1 ? criteria.map((id, index) => named(`not by ${id}`, fewer(index))) : [])
      ];
    }
    case 'every':
    case 'some': {
      const {op, conditions} = condition;
      const other = op === 'every' ? 'some' : 'every';
      const having = (parts: readonly RemedyCondition[]) =>
        ({...condition, conditions: parts}) as unknown as RemedyCondition;
      return [
        named(`"${other}" for "${op}"`, {...condition, op: other}),
        ...conditions.map((_, index) =>
          named(`"${op}" without part ${String(index + 1)}`, having(conditions.toSpliced(index, 1)))
        ),
        ...conditions.flatMap((part, index) =>
          within('', conditionMutantsOf(part), (value) => having(conditions.with(index, value)))
        )
      ];
    }
    default:
      return conditionMutants(condition);
  }
}
