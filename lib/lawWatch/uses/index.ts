import {LANGUAGE_CITATIONS, SECTION_IDS, SECTIONS} from '../../application';
import {groundOf, LETTER_GROUNDS, LETTER_PAPERS, PAPER_CITATIONS} from '../../letter';
import type {Citation, Redaction} from '../../rules';
import {placeName} from '../reading';
import {usesInCriteria} from './inCriteria';
import {usesInForce, usesInPeriod} from './inRules';
import type {Cites, Use} from './use';

export type {Use, UseKind} from './use';

/** What of the product rests on a citation while a redaction applies. */
export function usesOf(citation: Citation, {inForce}: Redaction): readonly Use[] {
  const place = placeName(citation);
  const cites: Cites = (citations) =>
    citations.some((one) => one.act === citation.act && placeName(one) === place);
  const isNewest = inForce.until === undefined;
  return [
    ...usesInCriteria(cites, inForce),
    ...usesInPeriod(cites, inForce),
    ...(isNewest ? [...usesInForce(cites), ...usesInForm(cites), ...usesInLetters(cites)] : [])
  ];
}

/** The draft application, section by section. */
function usesInForm(cites: Cites): readonly Use[] {
  const sections = SECTION_IDS.filter((id) => cites(SECTIONS[id].citations));
  return [
    ...sections.map((id): Use => ({kind: 'form', id, words: [`application.sections.${id}`]})),
    ...(cites(LANGUAGE_CITATIONS)
      ? [{kind: 'form' as const, id: 'language', words: ['application.language']}]
      : [])
  ];
}

/** What is said of letters from the Court: paper by paper, and number by number. */
function usesInLetters(cites: Cites): readonly Use[] {
  const papers = LETTER_PAPERS.filter((id) => cites(PAPER_CITATIONS[id]));
  const grounds = LETTER_GROUNDS.filter((id) => cites([groundOf(id).citation]));
  return [
    ...papers.map((id): Use => ({kind: 'letter', id, words: [`letter.papers.${id}`]})),
    ...grounds.map((id): Use => ({kind: 'letter', id, words: [`letter.grounds.${id}`]}))
  ];
}
