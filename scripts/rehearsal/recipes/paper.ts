import {before, type Edits} from '../edits';
import {inEachLanguage} from '../everyLanguage';

const PAPER = `  rehearsed: {
    versions: [
      {
        inForce: SINCE_OPENING,
        citations: [courtLaw('44(4)(2)')],
        advised: true,
        when: answered('signer', 'legalConsultant')
      }
    ]
  },`;

/** A paper that nobody asks for: the consultant's contract. */
export const paper: Edits = {
  'lib/rules/documents/index.ts': before('guardianStatus: {', PAPER),
  ...inEachLanguage('rules', {
    kk: {documents: {rehearsed: {label: 'Кеңесшімен жасалған шарт', shows: 'кімнің кімге көмектесетіні'}}},
    ru: {documents: {rehearsed: {label: 'Договор с консультантом', shows: 'кто и кому помогает'}}},
    en: {documents: {rehearsed: {label: 'The contract with the consultant', shows: 'who helps whom'}}}
  }),
  ...inEachLanguage('paper', {
    kk: {paper: {papers: {rehearsed: 'Кеңесшімен жасалған шарт'}}},
    ru: {paper: {papers: {rehearsed: 'Договор с консультантом'}}}
  }),
  'lib/rules/documents/checklist.test.ts': before(
    `['guardianStatus',`,
    `  ['rehearsed', {signer: 'legalConsultant'}, {signer: 'advocate'}],`
  )
};
