import {groundsOn, LETTER_PAPERS, type Letter, type LetterGround} from '.';

/** Every possible letter: each paper with each combination of the numbers that it can name. */
export const EVERY_LETTER: readonly Letter[] = LETTER_PAPERS.flatMap((paper) =>
  subsetsOf(groundsOn(paper)).map((grounds) => ({paper, grounds}))
);

function subsetsOf([first, ...others]: readonly LetterGround[]): readonly (readonly LetterGround[])[] {
  if (first === undefined) return [[]];
  const without = subsetsOf(others);
  return [...without, ...without.map((grounds) => [first, ...grounds])];
}
