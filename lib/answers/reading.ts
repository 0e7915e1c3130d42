/** Everything that validates input. It imports the schemas, so the check fetches it while idle. */
export {answerIn, isAnswer, isQuestion, problemIn} from './answerSchema';
export {typedDate} from './dates/typedDate';
export {writtenDate} from './dates/writtenDate';
export {kindOf, type FormOutcome} from './kinds';
export {letterIn} from './letterForm';
export {recordLetter} from './recordLetter';
export {readDraft, type ReadDraft} from './readDraft';
