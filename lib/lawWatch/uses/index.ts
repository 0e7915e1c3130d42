import {LANGUAGE_CITATIONS, SECTION_IDS, SECTIONS} from '../../application';
import type {Citation, Redaction} from '../../rules';
import {placeName} from '../reading';
import {usesInCriteria} from './inCriteria';
import {usesInLetters} from './inLetters';
import {usesInLimits} from './inLimits';
import {usesInForce, usesInPeriod} from './inRules';
import type {Cites, Use} from './use';

export type {Use, UseKind} from './use';

/** The parts of the product that depend on a citation while a redaction applies. */
export function usesOf(citation: Citation, {inForce}: Redaction): readonly Use[] {
  const place = placeName(citation);
  const cites: Cites = (citations) =>
    citations.some((one) => one.act === citation.act && placeName(one) === place);
  const isNewest = inForce.until === undefined;
  return [
    ...usesInCriteria(cites, inForce),
    ...usesInPeriod(cites, inForce),
    ...(isNewest
      ? [...usesInLimits(cites), ...usesInForce(cites), ...usesInForm(cites), ...usesInLetters(cites)]
      : [])
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
