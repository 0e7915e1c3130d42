/** Everything that validates input. It imports the schemas, so the check fetches it while idle. */
export {answerIn, isAnswer, isQuestion, problemIn} from './answerSchema';
export {dateFromFields} from './dates/dateFromFields';
export {dateFromText} from './dates/dateFromText';
export {kindOf, type FormOutcome} from './kinds';
export {letterIn} from './letter/letterForm';
export {recordLetter} from './letter/recordLetter';
export {readDraft, type ReadDraft} from './draft/readDraft';
