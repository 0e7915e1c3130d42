export * as changes from './changes';
export type {Change} from './changes';
export {fromFragment, toFragment} from './carryOver';
export {
  EMPTY_DRAFT,
  isOldLawDay,
  writeDraft,
  type ApplicationText,
  type Draft,
  type LookupQuery,
  type Typed
} from './draft';
export {fieldsOf, FORM_ERRORS, type FieldName, type FieldValues, type FormError} from './fields';
export type {LetterDayTexts, LetterField, LetterValues} from './letterForm';
export {LARGEST_FILE_BYTES, writeFile, type RulesOfPage} from './writeFile';
