import type {Token} from './tokens';
import type {UnitWord} from './unitWords';

/** A number with its unit; a bare one is an article, a bracketed or slashed one the next level down. */
export interface Group {
  readonly unit: UnitWord | 'level';
  readonly number: string;
}

/** Why the tokens are not a single reference. */
export type GroupProblem = 'several' | 'unclear';

/**
 * Pairs every number with the unit word beside it. The pairs follow one another without a gap; only where they cannot,
 * a first number is the article by itself: «455 ч. 2».
 */
export function groupsOf(tokens: readonly Token[]): readonly Group[] | GroupProblem {
  const paired = pairsOf(tokens, []);
  if (paired !== 'unclear') return paired;
  const [first, unit, inner] = tokens;
  // «2 часть 455» may be meant the other way round, so the article has to be the greater number.
  const isBareArticle =
    first?.type === 'number' &&
    !first.inWords &&
    unit?.type === 'unit' &&
    unit.unit !== 'article' &&
    !unit.isAfterNumber &&
    inner?.type === 'number' &&
    Number.parseInt(first.number) > Number.parseInt(inner.number);
  return isBareArticle ? pairsOf(tokens.slice(1), [{unit: 'article', number: first.number}]) : paired;
}

function pairsOf(tokens: readonly Token[], before: readonly Group[]): readonly Group[] | GroupProblem {
  const groups: Group[] = [...before];
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
