/**
 * What the Court can have sent: a notice by its staff returning the application, its own ruling refusing it or
 * terminating proceedings, or some other reply.
 */
export const LETTER_PAPERS = ['notice', 'refusal', 'termination', 'reply'] as const;
export type LetterPaper = (typeof LETTER_PAPERS)[number];

/** Every ground that a letter can name, in the order of the law; the digits that end an id are its number there. */
export const LETTER_GROUNDS = [
  'returned1',
  'returned2',
  'returned3',
  // Repealed on 1 July 2026; a letter can still name it.
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

/** A letter in hand: the paper and the numbers that it names, if any. */
export interface Letter {
  readonly paper: LetterPaper;
  readonly grounds: readonly LetterGround[];
}

/** A paper names only numbers of its own article, each once. */
export const isLetter = ({paper, grounds}: Letter): boolean =>
  grounds.every((id) => paperOf(id) === paper) && new Set(grounds).size === grounds.length;

/** Whether the paper may be about form or content, so that the month of art. 47(4) may run from its receipt. */
export const hasMonth = ({paper, grounds}: Letter): boolean =>
  grounds.includes('returned2') || (paper === 'notice' && grounds.length === 0);
