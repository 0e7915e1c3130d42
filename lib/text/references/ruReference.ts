import {formatList} from '../lists';
import {NO_BREAK_SPACE} from '../numbers';
import {ordinalRu} from './ordinals';
import type {Unit, UnitKind} from './units';

const POINT = {nom: 'пункт', gen: 'пункта', many: 'пункты'} as const;

const NOUNS = {
  article: {nom: 'статья', gen: 'статьи', many: 'статьи'},
  point: POINT,
  part: {nom: 'часть', gen: 'части', many: 'части'},
  subpoint: {nom: 'подпункт', gen: 'подпункта', many: 'подпункты'},
  pointInPart: POINT
} as const satisfies Record<UnitKind, Readonly<Record<'nom' | 'gen' | 'many', string>>>;

/**
 * «подпункт 1) пункта 2 статьи 45 Конституции»: from the last unit up, all but the first in the genitive, then the
 * act, ready in the genitive. Source: glossary 2.3, Russian endings.
 */
export function writeRuReference(act: string | undefined, units: readonly Unit[]): string {
  const written = [...units].reverse().map((unit, place) => writeUnit(unit, place === 0 ? 'nom' : 'gen'));
  return [...written, ...(act === undefined ? [] : [act])].join(' ');
}

function writeUnit({kind, numbers}: Unit, unitCase: 'nom' | 'gen'): string {
  const noun = NOUNS[kind][numbers.length > 1 ? 'many' : unitCase];
  const written = numbers.map((number) => writeNumber(kind, number, unitCase));
  return noun + NO_BREAK_SPACE + formatList('ru', written);
}

function writeNumber(kind: UnitKind, number: string, unitCase: 'nom' | 'gen'): string {
  if (kind === 'subpoint' || kind === 'pointInPart') return `${number})`;
  return (kind === 'part' ? ordinalRu(number, unitCase) : undefined) ?? number;
}
