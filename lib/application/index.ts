export {buildApplication, gapsIn} from './document';
export {LONGEST_TEXT, problemsIn, type FieldProblem} from './applicationSchema';
export {
  fieldsOf,
  FORM_CITATIONS,
  LANGUAGE_CITATIONS,
  SECTION_IDS,
  SECTIONS,
  type FieldId,
  type FieldTexts,
  type SectionId
} from './fields';
export {
  FILING_LANGUAGES,
  gapText,
  isGap,
  type ApplicationDocument,
  type Block,
  type FilingLanguage,
  type Line
} from './model';
export {representativeIn} from './parties';
export {toText} from './plainText';
export {sectionsAbout} from './sectionsAbout';
export {paragraphsOf} from './typedText';
