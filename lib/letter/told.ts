/** What a letter is, and which answers it gives: as much as the draft must know of it. */
export {answersWith, type LetterDays} from './known';
export {
  groundsOn,
  hasMonth,
  isLetter,
  LETTER_GROUNDS,
  LETTER_PAPERS,
  paperOf,
  type Letter,
  type LetterGround,
  type LetterPaper
} from './letter';
