import {formatList} from '../lists';
import {NO_BREAK_SPACE} from '../numbers';
import {ordinalKk} from './ordinals';
import type {Unit, UnitKind} from './units';

const POINT = {one: 'тармағы', many: 'тармақтары', genitive: 'ның'} as const;

/** Units that belong to something: «Конституцияның 45-бабы», «45-баптың 2-тармағы». Source: glossary 2.3. */
const OWNED = {
  article: {one: 'бабы', many: 'баптары', genitive: 'ның'},
  point: POINT,
  part: {one: 'бөлігі', many: 'бөліктері', genitive: 'нің'},
  subpoint: {one: 'тармақшасы', many: 'тармақшалары', genitive: 'ның'},
  pointInPart: POINT
} as const satisfies Record<UnitKind, Record<'one' | 'many' | 'genitive', string>>;

/** The article when no act is named: «45-бап». It always comes first, so no other unit needs this row. */
const BARE_ARTICLE = {nominative: 'бап', genitive: 'баптың'} as const;

/**
 * «Конституцияның 73-бабының 3-тармағы»: the owner in the genitive (none: «73-баптың 3-тармағы»), then one to three
 * units from the article down, the last in the nominative. Source: the algorithm of glossary 2.3.
 */
export function writeKkReference(owner: string | undefined, units: readonly Unit[]): string {
  const written = units.map((unit, place) => {
    const isLast = place === units.length - 1;
    // Under an owner the article of a chain of three stays in the nominative: «45-бабы 2-тармағының …».
    const keepsNominative = owner !== undefined && place === 0 && units.length === 3;
    const unitCase = isLast || keepsNominative ? 'nominative' : 'genitive';
    return writeUnit(unit, unitCase, owner === undefined && place === 0);
  });
  return [...(owner === undefined ? [] : [owner]), ...written].join(' ');
}

function writeUnit({kind, numbers}: Unit, unitCase: keyof typeof BARE_ARTICLE, isBare: boolean): string {
  const designation = formatList(
    'kk',
    numbers.map((number) => writeNumber(kind, number))
  );
  const {one, many, genitive} = OWNED[kind];
  const owned = (numbers.length > 1 ? many : one) + (unitCase === 'genitive' ? genitive : '');
  return designation + joint(designation) + (isBare ? BARE_ARTICLE[unitCase] : owned);
}

function writeNumber(kind: UnitKind, number: string): string {
  if (kind === 'subpoint' || kind === 'pointInPart') return `${number})`;
  return (kind === 'part' ? ordinalKk(number) : undefined) ?? number;
}

/** «1) тармақша», «45-бап», «бірінші бөлік»: the hyphen replaces the ordinal suffix, so only bare digits take it. */
function joint(designation: string): string {
  if (designation.endsWith(')')) return NO_BREAK_SPACE;
  return /\d$/.test(designation) ? '-' : ' ';
}
