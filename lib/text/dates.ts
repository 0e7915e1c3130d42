import {partsOf, type IsoDate} from '../rules';
import type {Locale} from './locale';
import {MONTHS} from './months';
import {NO_BREAK_SPACE} from './numbers';

/** The role of the date in its sentence: 'label' is the bare date, 'dated' goes with a paper («от …»). */
export type DateForm = 'label' | 'on' | 'dated' | 'from' | 'before' | 'redaction';

const RU_FRAMES = {
  label: '',
  on: '',
  dated: 'от ',
  from: 'с ',
  before: 'до ',
  redaction: 'редакция на '
} as const satisfies Record<DateForm, string>;

const EN_FRAMES = {
  label: '',
  on: 'on ',
  dated: 'of ',
  from: 'from ',
  before: 'before ',
  redaction: 'as in force on '
} as const satisfies Record<DateForm, string>;

/**
 * Formats a civil date for its role in the sentence: 'dated' gives «2026 жылғы 23 қарашадағы», «от 23 ноября 2026
 * года», "of 23 November 2026". Day and month are joined by a non-breaking space. Source: glossary 3.1. Throws a
 * RangeError where the month is not 01 to 12.
 */
export function formatDate(locale: Locale, iso: IsoDate, form: DateForm): string {
  const {year, month: number, day} = partsOf(iso);
  const month = MONTHS[number - 1];
  if (!/^\d{4}-\d\d-\d\d$/.test(iso) || month === undefined) throw new RangeError(`Not a civil date: ${iso}`);
  switch (locale) {
    case 'kk':
      return `${year} жылғы ${day}${NO_BREAK_SPACE}${bent(month.kk, form)}`;
    case 'ru':
      // Read aloud: «со второго».
      return `${form === 'from' && day === 2 ? 'со ' : RU_FRAMES[form]}${day}${NO_BREAK_SPACE}${month.ru} ${year} года`;
    case 'en':
      return `${EN_FRAMES[form]}${day}${NO_BREAK_SPACE}${month.en} ${year}`;
    default:
      return locale satisfies never;
  }
}

/** The Kazakh month with the ending the form asks for. */
function bent({name, loc, attr, abl, dat}: (typeof MONTHS)[number]['kk'], form: DateForm): string {
  switch (form) {
    case 'label':
      return name;
    case 'on':
      return name + loc;
    case 'dated':
      return name + attr;
    case 'from':
      return `${name}${abl} бастап`;
    case 'before':
      return `${name}${dat} дейін`;
    case 'redaction':
      return `${name}${attr} редакция`;
    default:
      return form satisfies never;
  }
}
