export {EMPTY_DRAFT, readDraft, writeDraft, type ApplicationText, type Draft, type Typed} from './draft';
export {EMPTY_FORM, formOf, formSchema, type FormError, type FormValues} from './form';
export {fromFragment, toFragment} from './handOver';
export {pastedDate} from './pastedDate';
export {forgetDraft, keepDraft, keptDraft, noDraft, onDraftChange, type Kept} from './store';
