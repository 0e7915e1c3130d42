import {
  NO_BREAK_SPACE,
  officialLanguage,
  writeLoneUnit,
  writeReference,
  type Locale,
  type Unit,
  type UnitKind
} from '../text';
import {RULING_ACTS, type Division, type RulingActId} from './act';
import type {Reference} from './reference';
import type {Provision, Ruling} from './ruling';

type Inside = Readonly<{paragraph: UnitKind; subparagraph: UnitKind}>;

const INSIDE: Readonly<Record<Division, Inside>> = {
  points: {paragraph: 'point', subparagraph: 'subpoint'},
  parts: {paragraph: 'part', subparagraph: 'subpoint'},
  partsWithPoints: {paragraph: 'part', subparagraph: 'pointInPart'},
  noArticles: {paragraph: 'point', subparagraph: 'subpoint'}
};

type Place = Pick<Provision, 'article' | 'paragraph' | 'subparagraph' | 'paragraphIs'>;

/** «455-баптың екінші бөлігі», «часть вторая статьи 455», "Article 455(2)"; '' for a whole act. */
export function formatPlace(locale: Locale, act: RulingActId, place: Place | Reference): string {
  const {article, paragraph, subparagraph} = place;
  if (article === undefined) return paragraph === undefined ? '' : writeLoneUnit(locale, 'point', paragraph);
  const inside = INSIDE[RULING_ACTS[act].division];
  const isPart = 'paragraphIs' in place;
  const units: Unit[] = [{kind: 'article', numbers: [article]}];
  if (paragraph !== undefined) units.push({kind: isPart ? 'part' : inside.paragraph, numbers: [paragraph]});
  if (subparagraph !== undefined) units.push({kind: inside.subparagraph, numbers: [subparagraph]});
  return writeReference(locale, undefined, units);
}

/**
 * A provision without its act, with the part or words reviewed, if not all of it: «пункт 14 статьи 43-1, часть
 * вторая».
 */
export function formatProvision(locale: Locale, provision: Provision): string {
  const {act, part, words} = provision;
  const partWords = part === undefined ? undefined : writeLoneUnit(locale, 'part', part);
  return [formatPlace(locale, act, provision), partWords, words?.[locale]]
    .filter((piece) => piece !== undefined && piece !== '')
    .join(', ');
}

/** The first six have no letters: «№ 6», then «№ 7-НҚ», «№ 7-НП», "No. 7-NP". */
const FIRST_WITH_LETTERS = 7;
const SIGN = {kk: '№', ru: '№', en: 'No.'} as const satisfies Record<Locale, string>;
const LETTERS = {kk: '-НҚ', ru: '-НП', en: '-NP'} as const satisfies Record<Locale, string>;

export function formatNumberOf(locale: Locale, {number}: Ruling): string {
  return `${SIGN[locale]}${NO_BREAK_SPACE}${number}${number < FIRST_WITH_LETTERS ? '' : LETTERS[locale]}`;
}

const ADILET = {kk: 'kaz', ru: 'rus'} as const;

/** The official text in the language closest to the reader's; English readers get the Russian one. */
export function textAddress(locale: Locale, adiletId: string): string {
  return `https://adilet.zan.kz/${ADILET[officialLanguage(locale)]}/docs/${adiletId}`;
}

/** The Court's own list of its normative resolutions, as given in a secondary source. */
export function courtListAddress(locale: Locale): string {
  return `https://www.gov.kz/memleket/entities/ksrk/documents/1?lang=${locale}&type=_55`;
}
