/** The screens of a letter, as a chunk of their own: most visits do without them. */
export {LetterAnswerScreen} from './LetterAnswerScreen';
export {LetterScreen} from './LetterScreen';
