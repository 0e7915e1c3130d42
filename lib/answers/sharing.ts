/** Links and files: for the result, and for opening what was shared or saved. */
export {readLink, writeLink, type LinkProblem, type SharedResult} from './link/link';
export {readFile, type FileProblem} from './file/readFile';
