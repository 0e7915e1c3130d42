export {
  EMPTY_DRAFT,
  isEarlierDay,
  readDraft,
  writeDraft,
  type ApplicationText,
  type Draft,
  type SoughtNorm,
  type Typed
} from './draft';
export {
  answerIn,
  dayTyped,
  EMPTY_FORM,
  formOf,
  type FormError,
  type FormFailure,
  type FormValues
} from './form';
export {fromFragment, toFragment} from './handOver';
export {readLink, writeLink, type Handed, type LinkProblem} from './link';
export {LARGEST_FILE_BYTES, readFile, writeFile, type FileProblem} from './savedFile';
export {pastedDate} from './pastedDate';
export {forgetDraft, keepDraft, keptDraft, noDraft, onDraftChange, type Kept} from './store';
