import {groundOf, LETTER_GROUNDS, LETTER_PAPERS, PAPER_CITATIONS} from '../../letter';
import {courtLaw} from '../../rules';
import type {Cites, Use} from './use';

/** Statements about the month for a corrected application, and about letters that do not give it. */
const MONTH_WORDS = [
  'letter.last',
  'letter.answer.month',
  'letter.answer.keeps',
  'letter.answer.keepsFrom',
  'letter.answer.firstInTime',
  'letter.answer.mixed',
  'letter.answer.ifForm',
  'letter.answer.noMonth',
  'letter.answer.lastDay',
  'letter.lead',
  'letter.grounds.returned2.next',
  'letter.grounds.refused1.next',
  'letter.papers.refusal.again'
];

/** Statements about letters from the Court: by paper, by number, and about the month. */
export function usesInLetters(cites: Cites): readonly Use[] {
  const papers = LETTER_PAPERS.filter((id) => cites(PAPER_CITATIONS[id]));
  const grounds = LETTER_GROUNDS.filter((id) => cites([groundOf(id).citation]));
  return [
    ...papers.map((id): Use => ({kind: 'letter', id, words: [`letter.papers.${id}`]})),
    ...grounds.map((id): Use => ({kind: 'letter', id, words: [`letter.grounds.${id}`]})),
    ...(cites([courtLaw('47(4)')]) ? [{kind: 'letter' as const, id: 'month', words: MONTH_WORDS}] : [])
  ];
}
