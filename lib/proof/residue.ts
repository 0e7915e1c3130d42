import type {CriterionId, Finding} from '../rules';
import {foundAs} from '../rules/offers';
import type {RemedyCondition} from '../rules/remedies';
import type {Truth} from '../rules/logic';
import type {State} from './automaton';
import {isAboutAnswers} from './leaves';
import type {Look} from './parts';

/** What is left of a remedy's condition: decided for good, or the states on which it still depends, as text. */
export type Residue = Truth | {readonly left: string};

export interface Sight {
  readonly finding: (criterion: CriterionId) => State<Finding> | undefined;
  readonly look: (condition: RemedyCondition) => State<Look> | undefined;
}

export const isDecided = (state: State<unknown>): boolean => state.moves.size === 0;

/** Drops from a condition what further answers cannot change, and notes each state that they can. */
export function residueOf(
  condition: RemedyCondition,
  sight: Sight,
  note: (state: State<unknown>) => void
): Residue {
  if (isAboutAnswers(condition)) {
    const state = sight.look(condition);
    if (state === undefined) throw new Error('Every condition of a remedy has its automaton');
    if (isDecided(state)) return state.outcome.truth;
    note(state);
    return {left: `${state.name} ${state.number}`};
  }
  switch (condition.op) {
    case 'found':
      return joined(
        condition.criteria.flatMap((id): readonly Residue[] => {
          const state = sight.finding(id);
          if (state === undefined) return [];
          if (isDecided(state)) return [foundAs(condition.as, state.outcome)];
          note(state);
          return [{left: `${condition.as} ${id} ${state.number}`}];
        }),
        'true'
      );
    case 'all':
    case 'any':
      return joined(
        condition.conditions.map((part) => residueOf(part, sight, note)),
        condition.op === 'any' ? 'true' : 'false'
      );
    default:
      throw new Error(`Nothing here takes "${condition.op}" of findings apart`);
  }
}

/** Kleene's "or" with `decisive` true, "and" with it false. */
function joined(parts: readonly Residue[], decisive: 'true' | 'false'): Residue {
  if (parts.includes(decisive)) return decisive;
  const open = [...new Set(parts.flatMap((part) => (typeof part === 'string' ? [] : [part.left])))];
  const unknown = parts.includes('unknown');
  if (open.length === 0) return unknown ? 'unknown' : decisive === 'true' ? 'false' : 'true';
  return {left: `${decisive}(${[...(unknown ? ['unknown'] : []), ...open].join(';')})`};
}
