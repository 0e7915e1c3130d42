import type {Division} from '../act';
import {groupsOf} from './groups';
import {normalise} from './normalise';
import {placeOf} from './place';
import type {ReadReference} from './reference';
import {tokensOf, type Token} from './tokens';

export {REFERENCE_PROBLEMS, type Reference, type ReferenceProblem, type ReadReference} from './reference';

const LONGEST = 120;
const NUMBER = /^[1-9]\d{0,3}(?:-[1-9]\d{0,2})*$/;

/**
 * Reads a reference as people write it in Kazakh, Russian or English: «45-баптың 2-тармағы», «п. 2 ст. 45 ГПК РК»,
 * "160(5)". `division` says which of «часть» and «пункт» is inside the other; `abbreviations` are those of the act,
 * and another act's is an unknown word. Never guesses: text that could mean two places is a problem, not a
 * reference.
 */
export function parseReference(
  text: string,
  division?: Division,
  abbreviations: readonly string[] = []
): ReadReference {
  const named = abbreviations.map(normalise);
  const normalised = normalise(text).replace(/\p{L}+/gu, (word) => (named.includes(word) ? '' : word));
  if (normalised === '') return {problem: 'empty'};
  if (normalised.length > LONGEST) return {problem: 'notAReference'};
  const tokens = tokensOf(normalised);
  const problem = problemOf(tokens);
  if (problem !== undefined) return problem;
  const groups = groupsOf(tokens);
  return typeof groups === 'string' ? {problem: groups} : placeOf(groups, division);
}

function problemOf(tokens: readonly Token[]): ReadReference | undefined {
  const has = (type: Token['type']) => tokens.some((token) => token.type === type);
  if (!has('number') && !has('level')) return {problem: 'notAReference'};
  if (has('strange')) return {problem: 'notAReference'};
  if (has('unknownWord')) return {problem: 'unknownWord'};
  if (has('several')) return {problem: 'several'};
  if (has('dot')) return {problem: 'dot'};
  const numbers = tokens.flatMap((token) =>
    token.type === 'number' || token.type === 'level' ? [token.number] : []
  );
  return numbers.every((number) => NUMBER.test(number)) ? undefined : {problem: 'notAReference'};
}
