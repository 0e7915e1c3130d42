import {idsOf} from '../logic';
import type {IsoDate, Period} from '../calendar';
import {constitution, constitution1995, type Citation} from './citation';
import {versionOn, type Dated} from './dated';
import {SINCE_REFORM, UNTIL_REFORM} from './periods';

/** The provision on a right in one period. */
export interface RightVersion {
  readonly inForce: Period;
  readonly citation: Citation;
}

export interface Right extends Dated<RightVersion> {
  readonly group: RightGroup;
}

/** Its provision in the Constitution of 2026 and, by our comparison, its article in that of 1995. */
const right = (now: string, before?: string): Dated<RightVersion> => ({
  versions: [
    {inForce: SINCE_REFORM, citation: constitution(now)},
    ...(before === undefined ? [] : [{inForce: UNTIL_REFORM, citation: constitution1995(before)}])
  ]
});

/**
 * Rights and freedoms of Section II of the 2026 Constitution (arts 12–35), then two guarantees outside it,
 * each with its place; the order within a group is the order of the articles.
 */
export const RIGHTS = {
  legalPersonality: {group: 'justice', ...right('12(1)', '13')},
  judicialProtection: {group: 'justice', ...right('12(2)', '13')},
  legalAssistance: {group: 'justice', ...right('12(3)', '13')},
  stateCompensation: {group: 'justice', ...right('15(6)')},
  equality: {group: 'justice', ...right('16', '14')},
  presumptionOfInnocence: {group: 'justice', ...right('19', '77(3)')},
  life: {group: 'person', ...right('17', '15')},
  liberty: {group: 'person', ...right('18', '16')},
  dignity: {group: 'person', ...right('20', '17')},
  privacy: {group: 'person', ...right('21(1)', '18')},
  secrecy: {group: 'person', ...right('21(2)', '18')},
  accessToDocuments: {group: 'person', ...right('21(3)', '18')},
  home: {group: 'person', ...right('28', '25')},
  citizenship: {group: 'belonging', ...right('13', '10')},
  nonExtradition: {group: 'belonging', ...right('14', '11')},
  recognitionOfRights: {group: 'belonging', ...right('15', '12')},
  identityAndLanguage: {group: 'belonging', ...right('22', '19')},
  movement: {group: 'belonging', ...right('24', '21')},
  speechAndInformation: {group: 'publicLife', ...right('23', '20')},
  conscience: {group: 'publicLife', ...right('25', '22')},
  association: {group: 'publicLife', ...right('26', '23')},
  assembly: {group: 'publicLife', ...right('34', '32')},
  participation: {group: 'publicLife', ...right('35(1)', '33')},
  elections: {group: 'publicLife', ...right('35(2)', '33')},
  publicService: {group: 'publicLife', ...right('35(4)', '33')},
  work: {group: 'livelihood', ...right('27', '24')},
  property: {group: 'livelihood', ...right('29', '26')},
  enterprise: {group: 'livelihood', ...right('29(4)', '26')},
  family: {group: 'livelihood', ...right('30', '27')},
  socialSecurity: {group: 'livelihood', ...right('31', '28')},
  health: {group: 'livelihood', ...right('32', '29')},
  education: {group: 'livelihood', ...right('33', '30')},
  nonRetroactivity: {group: 'guarantees', ...right('5(5)')},
  fairTrial: {group: 'guarantees', ...right('78(3)', '77(3)')}
} as const satisfies Record<string, Right>;

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

export const isRight = (id: string): id is RightId => Object.hasOwn(RIGHTS, id);

/** The provision on a right in the Constitution on `day`; undefined if we know of none. */
export const rightOn = (id: RightId, day: IsoDate): RightVersion | undefined => versionOn(RIGHTS[id], day);

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
