/** What a letter is, and which answers follow from it: all that the draft needs. */
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
