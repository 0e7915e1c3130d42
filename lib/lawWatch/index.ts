export {checkFiles, type LawCheck} from './check';
export {coverage, pinFiles, type Coverage} from './makePins';
export {PINNED} from './pins';
export type {GivenFile} from './readText';
export {outcomeOf} from './report/affected';
export {asData} from './report/asData';
export {asPage} from './report/asPage';
export {asText} from './report/asText';
export {wordsById} from './report/wordsById';
