export * as changes from './draft/changes';
export type {Change} from './draft/changes';
export {fromFragment, toFragment} from './link/carryOver';
export {
  EMPTY_DRAFT,
  isOldLawDay,
  writeDraft,
  type ApplicationText,
  type Draft,
  type LookupQuery,
  type Typed
} from './draft/draft';
export {fieldsOf, type FieldName, type FieldValues, type FormError} from './fields';
export type {LetterDayTexts, LetterField, LetterValues} from './letter/letterForm';
export {LARGEST_FILE_BYTES, writeFile, type RulesOfPage} from './file/writeFile';
