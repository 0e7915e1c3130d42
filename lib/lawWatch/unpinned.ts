import type {ActId, Citation, IsoDate, Redaction} from '../rules';
import type {LawLanguage} from './pins';

/** `notFound`: no copy in this language is known; `notKept`: it was read, but no copy of it was kept. */
export type Reason = 'notFound' | 'notKept';

interface Unpinned {
  readonly act: ActId;
  readonly redaction: IsoDate;
  readonly language: LawLanguage;
  readonly reason: Reason;
  /** Only these articles; without it, all. */
  readonly articles?: readonly string[];
}

/** What cannot be pinned, and why: a test fails where a citation is neither here nor pinned, or is both. */
export const UNPINNED: readonly Unpinned[] = [
  {act: 'constitution', redaction: '2026-07-01', language: 'kk', reason: 'notFound'},
  {act: 'constitution1995', redaction: '2023-01-01', language: 'kk', reason: 'notKept'},
  {act: 'constitution1995', redaction: '2023-01-01', language: 'ru', reason: 'notKept'},
  {
    act: 'civilProcedureCode',
    redaction: '2026-01-16',
    language: 'kk',
    reason: 'notFound',
    articles: ['126']
  },
  {act: 'criminalProcedureCode', redaction: '2026-03-08', language: 'kk', reason: 'notFound'},
  {act: 'administrativeOffencesCode', redaction: '2026-03-12', language: 'kk', reason: 'notFound'},
  {act: 'prosecutionLaw', redaction: '2026-07-01', language: 'kk', reason: 'notFound'},
  {act: 'optionalProtocol', redaction: '2009-02-11', language: 'kk', reason: 'notKept'},
  {act: 'optionalProtocol', redaction: '2009-02-11', language: 'ru', reason: 'notKept'}
];

/** Why a citation is not pinned; undefined where it should be. */
export function reasonOf(
  {act, article}: Citation,
  {inForce}: Redaction,
  language: LawLanguage
): Reason | undefined {
  return UNPINNED.find(
    (one) =>
      one.act === act &&
      one.redaction === inForce.from &&
      one.language === language &&
      (one.articles?.includes(article) ?? true)
  )?.reason;
}
