import type {Token} from './tokens';
import type {UnitWord} from './unitWords';

/** A number with what it counts; a bare one counts articles, a bracketed or slashed one the next level down. */
export interface Group {
  readonly unit: UnitWord | 'level';
  readonly number: string;
}

/** Why the tokens are no single reference. */
export type GroupProblem = 'several' | 'unclear';

/**
 * Pairs every number with the unit word beside it. The pairs follow one another without a gap, so there is never
 * more than one way to pair them.
 */
export function groupsOf(tokens: readonly Token[]): readonly Group[] | GroupProblem {
  const groups: Group[] = [];
  let place = 0;
  let separated = false;
  while (place < tokens.length) {
    const [token, next, afterNext] = tokens.slice(place, place + 3);
    if (token?.type === 'comma' || token?.type === 'dash') {
      if (groups.length === 0 || separated || next === undefined) return 'unclear';
      separated = true;
      place += 1;
      continue;
    }
    if (token?.type === 'level' || (token?.type === 'slash' && next?.type === 'number')) {
      if (groups.length === 0) return 'unclear';
      if (separated) return 'several';
      const number = token.type === 'level' ? token.number : next?.type === 'number' ? next.number : '';
      groups.push({unit: 'level', number});
      place += token.type === 'level' ? 1 : 2;
    } else if (token?.type === 'unit' && next?.type === 'number') {
      groups.push({unit: token.unit, number: next.number});
      place += 2;
    } else if (token?.type === 'unit' && next?.type === 'level' && afterNext?.type !== 'level') {
      // «ч. (2)», "para (2)": the brackets are only a way to write the number.
      groups.push({unit: token.unit, number: next.number});
      place += 2;
    } else if (token?.type === 'number' && next?.type === 'unit') {
      groups.push({unit: next.unit, number: token.number});
      place += 2;
    } else if (token?.type === 'number' && !token.inWords) {
      if (groups.length > 0) return separated ? 'several' : 'unclear';
      groups.push({unit: 'article', number: token.number});
      place += 1;
    } else {
      return 'unclear';
    }
    separated = false;
  }
  return groups;
}
