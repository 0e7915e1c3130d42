/**
 * What the Court can have sent: a notice of its staff that returns the application, its own ruling that refuses it or
 * that ended proceedings, or a reply that is none of these.
 */
export const LETTER_PAPERS = ['notice', 'refusal', 'termination', 'reply'] as const;
export type LetterPaper = (typeof LETTER_PAPERS)[number];

/** Every ground that a letter can name, in the order of the law; the last figure of an id is its number there. */
export const LETTER_GROUNDS = [
  'returned1',
  'returned2',
  'returned3',
  // Repealed on 1 July 2026; a letter can name it all the same.
  'returned4',
  'returned5',
  'refused1',
  'refused2',
  'refused3',
  'refused4',
  'refused5',
  'ended1',
  'ended2',
  'ended3',
  'ended4'
] as const;
export type LetterGround = (typeof LETTER_GROUNDS)[number];

/** The paper that can name a ground. */
export function paperOf(id: LetterGround): LetterPaper {
  if (id.startsWith('returned')) return 'notice';
  return id.startsWith('refused') ? 'refusal' : 'termination';
}

/** The grounds that a paper can name. */
export const groundsOn = (paper: LetterPaper): readonly LetterGround[] =>
  LETTER_GROUNDS.filter((id) => paperOf(id) === paper);

/** What a person has in hand: the paper, and the numbers that it names; none where it names none. */
export interface Letter {
  readonly paper: LetterPaper;
  readonly grounds: readonly LetterGround[];
}

/** A paper names only numbers of its own article, each once. */
export const isLetter = ({paper, grounds}: Letter): boolean =>
  grounds.every((id) => paperOf(id) === paper) && new Set(grounds).size === grounds.length;

/** The paper may be about form or content, so that the month of art. 47(4) may run from the day it was received. */
export const hasMonth = ({paper, grounds}: Letter): boolean =>
  grounds.includes('returned2') || (paper === 'notice' && grounds.length === 0);
