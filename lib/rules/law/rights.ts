import {idsOf} from '../logic';
import {constitution, type Citation} from './citation';

/**
 * Rights and freedoms of Section II of the 2026 Constitution (arts 12–35), then two guarantees outside it,
 * each with its place; the order within a group is the order of the articles.
 */
export const RIGHTS = {
  legalPersonality: {group: 'justice', citation: constitution('12(1)')},
  judicialProtection: {group: 'justice', citation: constitution('12(2)')},
  legalAssistance: {group: 'justice', citation: constitution('12(3)')},
  stateCompensation: {group: 'justice', citation: constitution('15(6)')},
  equality: {group: 'justice', citation: constitution('16')},
  presumptionOfInnocence: {group: 'justice', citation: constitution('19')},
  life: {group: 'person', citation: constitution('17')},
  liberty: {group: 'person', citation: constitution('18')},
  dignity: {group: 'person', citation: constitution('20')},
  privacy: {group: 'person', citation: constitution('21(1)')},
  secrecy: {group: 'person', citation: constitution('21(2)')},
  accessToDocuments: {group: 'person', citation: constitution('21(3)')},
  home: {group: 'person', citation: constitution('28')},
  citizenship: {group: 'belonging', citation: constitution('13')},
  nonExtradition: {group: 'belonging', citation: constitution('14')},
  recognitionOfRights: {group: 'belonging', citation: constitution('15')},
  identityAndLanguage: {group: 'belonging', citation: constitution('22')},
  movement: {group: 'belonging', citation: constitution('24')},
  speechAndInformation: {group: 'publicLife', citation: constitution('23')},
  conscience: {group: 'publicLife', citation: constitution('25')},
  association: {group: 'publicLife', citation: constitution('26')},
  assembly: {group: 'publicLife', citation: constitution('34')},
  participation: {group: 'publicLife', citation: constitution('35(1)')},
  elections: {group: 'publicLife', citation: constitution('35(2)')},
  publicService: {group: 'publicLife', citation: constitution('35(4)')},
  work: {group: 'livelihood', citation: constitution('27')},
  property: {group: 'livelihood', citation: constitution('29(1)')},
  enterprise: {group: 'livelihood', citation: constitution('29(4)')},
  family: {group: 'livelihood', citation: constitution('30')},
  socialSecurity: {group: 'livelihood', citation: constitution('31')},
  health: {group: 'livelihood', citation: constitution('32')},
  education: {group: 'livelihood', citation: constitution('33')},
  nonRetroactivity: {group: 'guarantees', citation: constitution('5(5)')},
  fairTrial: {group: 'guarantees', citation: constitution('78(3)')}
} as const satisfies Record<string, {group: RightGroup; citation: Citation}>;

export const RIGHT_GROUPS = [
  'justice',
  'person',
  'belonging',
  'publicLife',
  'livelihood',
  'guarantees'
] as const;

export type RightGroup = (typeof RIGHT_GROUPS)[number];
export type RightId = keyof typeof RIGHTS;

export const RIGHT_IDS = idsOf(RIGHTS);

/** Rights that the International Covenant on Civil and Political Rights also protects, as far as we can tell. */
export const COVENANT_RIGHTS = [
  'judicialProtection',
  'legalAssistance',
  'equality',
  'presumptionOfInnocence',
  'life',
  'liberty',
  'dignity',
  'privacy',
  'movement',
  'speechAndInformation',
  'conscience',
  'association',
  'assembly',
  'participation',
  'elections',
  'publicService',
  'family',
  'fairTrial'
] as const satisfies readonly RightId[];
