/** The screens of a letter, as a chunk of their own: most visits never need them. */
export {LetterAnswerScreen} from './LetterAnswerScreen';
export {LetterScreen} from './LetterScreen';
