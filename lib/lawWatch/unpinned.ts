import type {ActId, Citation, IsoDate, Redaction} from '../rules';
import type {LawLanguage} from './pins';

/** `notFound`: no copy in this language is known; `notKept`: it was read, but no copy was kept to compare with. */
export type Reason = 'notFound' | 'notKept';

interface Unpinned {
  readonly act: ActId;
  readonly languages: readonly LawLanguage[];
  readonly reason: Reason;
  /** Only the redaction that began on this day; without it, all. */
  readonly since?: IsoDate;
  /** Only these articles; without it, all. */
  readonly articles?: readonly string[];
}

/** What cannot be pinned, and why: a test fails where a citation is neither here nor pinned, or is both. */
const UNPINNED: readonly Unpinned[] = [
  {act: 'constitution', languages: ['kk'], reason: 'notFound'},
  {act: 'constitution1995', languages: ['kk', 'ru'], reason: 'notKept'},
  {act: 'civilProcedureCode', languages: ['kk'], reason: 'notFound', articles: ['126']},
  {
    act: 'civilProcedureCode',
    languages: ['kk', 'ru'],
    reason: 'notKept',
    articles: ['112', '122', '123', '141', '142', '252', '267-4', '435', '438']
  },
  {
    act: 'administrativeProcedureCode',
    languages: ['kk', 'ru'],
    reason: 'notKept',
    articles: ['1', '91', '92', '105', '164']
  },
  {act: 'criminalProcedureCode', languages: ['kk'], reason: 'notFound'},
  {
    act: 'criminalProcedureCode',
    languages: ['ru'],
    reason: 'notKept',
    articles: ['48', '49', '50', '67', '100', '105', '106', '107', '485', '486']
  },
  {act: 'administrativeOffencesCode', languages: ['kk'], reason: 'notFound'},
  {
    act: 'administrativeOffencesCode',
    languages: ['ru'],
    reason: 'notKept',
    articles: ['61', '739', '749', '826-2', '829-4', '848', '853', '857', '858']
  },
  {act: 'prosecutionLaw', languages: ['kk'], reason: 'notFound'},
  {act: 'prosecutionLaw', languages: ['ru'], reason: 'notKept', articles: ['24']},
  {act: 'optionalProtocol', languages: ['kk', 'ru'], reason: 'notKept'}
];

/** Why a citation is not pinned in a language; undefined where it should be. */
export function reasonOf(
  {act, article}: Citation,
  language: LawLanguage,
  {inForce}: Pick<Redaction, 'inForce'>
): Reason | undefined {
  return UNPINNED.find(
    (one) =>
      one.act === act &&
      one.languages.includes(language) &&
      (one.since ?? inForce.from) === inForce.from &&
      (one.articles?.includes(article) ?? true)
  )?.reason;
}
