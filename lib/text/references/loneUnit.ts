import type {Locale} from '../locale';
import {NO_BREAK_SPACE} from '../numbers';
import {ordinalKk, ordinalRu} from './ordinals';

/** A point or part without its article: «14-тармақ», «часть вторая», "part 2". Source: glossary 2.3. */
export function writeLoneUnit(locale: Locale, kind: 'point' | 'part', number: string): string {
  switch (locale) {
    case 'kk':
      if (kind === 'point') return `${number}-тармақ`;
      return `${ordinalKk(number) ?? `${number}-`} бөлік`.replace('- ', '-');
    case 'ru':
      if (kind === 'point') return `пункт${NO_BREAK_SPACE}${number}`;
      return `часть${NO_BREAK_SPACE}${ordinalRu(number, 'nom') ?? number}`;
    case 'en':
      return `${kind}${NO_BREAK_SPACE}${number}`;
    default:
      return locale satisfies never;
  }
}
