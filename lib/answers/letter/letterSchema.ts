import * as z from 'zod/mini';
import {isLetter, LETTER_GROUNDS, LETTER_PAPERS, type Letter} from '../../letter/told';

export const PAPER = z.enum(LETTER_PAPERS);
export const GROUND = z.enum(LETTER_GROUNDS);

/** A letter as stored; it may only have numbers of its own paper. */
export const LETTER: z.ZodMiniType<Letter> = z
  .object({paper: PAPER, grounds: z.array(GROUND)})
  .check(z.refine(isLetter));
