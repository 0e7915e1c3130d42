export {conditionsOf, type ConditionOfLetter} from './conditions';
export {groundOf, LETTER_CITATIONS, PAPER_CITATIONS} from './grounds';
export {readLetter, type ConditionReading, type LetterReading} from './reading';
export * from './told';
