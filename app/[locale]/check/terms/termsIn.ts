/** Legal terms that a screen can use, in the order in which they are explained. */
export const TERM_IDS = [
  'norm',
  'normativeAct',
  'courtAct',
  'appeal',
  'cassation',
  'legalForce',
  'pronounced',
  'finalForm',
  'staff',
  'proceedings',
  'powerOfAttorney',
  'guardian',
  'motion',
  'newCircumstances',
  'interpretation',
  'resolution',
  'index',
  'courtOrder',
  'simplified',
  'investigatingJudge',
  'capacity',
  'kandas',
  'parties',
  'interimMeasure',
  'protest'
] as const;

export type TermId = (typeof TERM_IDS)[number];

/** The terms that occur in a text. Forms are written as "оглас…|оглаш…": the beginning of a word, or a whole one. */
export const termsIn = (text: string, formsOf: (id: TermId) => string): readonly TermId[] =>
  TERM_IDS.filter((id) => patternOf(formsOf(id)).test(text));

const patternOf = (forms: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${forms.replaceAll('…', String.raw`\p{L}*`)})(?!\p{L})`, 'iu');
