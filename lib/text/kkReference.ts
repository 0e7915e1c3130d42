import type {Unit} from './citationUnits';
import type {KkCase} from './kkCase';
import {BARE_ARTICLE, OWNED_UNITS} from './kkUnitForms';
import {formatList} from './lists';
import {NO_BREAK_SPACE} from './noBreakSpace';
import {ordinalKk} from './ordinals';

/**
 * «Конституцияның 73-бабының 3-тармағы»: the owner in the genitive (none: «73-баптың 3-тармағы»), then one to three
 * units from the article down, the last in the case asked for. Source: the algorithm of glossary 2.3.
 */
export function writeKkReference(
  owner: string | undefined,
  units: readonly Unit[],
  lastCase: KkCase
): string {
  const written = units.map((unit, place) => {
    const isLast = place === units.length - 1;
    // Under an owner the article of a chain of three keeps the nominative: «45-бабы 2-тармағының …».
    const keepsNominative = owner !== undefined && place === 0 && units.length === 3;
    const unitCase = isLast ? lastCase : keepsNominative ? 'nom' : 'gen';
    return writeUnit(unit, unitCase, owner === undefined && place === 0);
  });
  return [...(owner === undefined ? [] : [owner]), ...written].join(' ');
}

function writeUnit({kind, numbers}: Unit, unitCase: KkCase, isBare: boolean): string {
  const designation = formatList(
    'kk',
    numbers.map((number) => writeNumber(kind, number)),
    'and'
  );
  const {one, many, endings} = OWNED_UNITS[kind];
  const noun = isBare ? BARE_ARTICLE[unitCase] : (numbers.length > 1 ? many : one) + endings[unitCase];
  return designation + joint(designation) + noun;
}

function writeNumber(kind: Unit['kind'], number: string): string {
  if (kind === 'subpoint' || kind === 'pointInPart') return `${number})`;
  return (kind === 'part' ? ordinalKk(number) : undefined) ?? number;
}

/** «1) тармақша», «45-бап», «бірінші бөлік»: the hyphen stands for the ordinal suffix, so only bare digits take it. */
function joint(designation: string): string {
  if (designation.endsWith(')')) return NO_BREAK_SPACE;
  return /\d$/.test(designation) ? '-' : ' ';
}
