import type {IsoDate} from '../rules';
import {type DateParts, datePartsOf} from './dateParts';
import type {Locale} from './locale';
import {NO_BREAK_SPACE} from './noBreakSpace';
import {weekdayName} from './weekdays';

type Sense = 'label' | 'on' | 'dated' | 'from' | 'after' | 'before' | 'noLaterThan' | 'asOf' | 'redaction';

/** What the date says in its sentence: 'label' is the bare date, 'dated' goes with a paper («от …»). */
export type DateForm = Sense | 'weekday';

/** The ending of the month and the word after it. */
const KK_FRAMES = {
  label: [],
  on: ['loc'],
  dated: ['attr'],
  from: ['abl', ' бастап'],
  after: ['abl', ' кейін'],
  before: ['dat', ' дейін'],
  noLaterThan: ['abl', ' кешіктірмей'],
  asOf: ['attr', ' жағдай бойынша'],
  redaction: ['attr', ' редакция']
} as const satisfies Record<Sense, readonly [ending?: keyof DateParts['month']['kk'], after?: string]>;

const RU_FRAMES = {
  label: '',
  on: '',
  dated: 'от ',
  from: 'с ',
  after: 'после ',
  before: 'до ',
  noLaterThan: 'не позднее ',
  asOf: 'по состоянию на ',
  redaction: 'редакция на '
} as const satisfies Record<Sense, string>;

const EN_FRAMES = {
  label: '',
  on: 'on ',
  dated: 'of ',
  from: 'from ',
  after: 'after ',
  before: 'before ',
  noLaterThan: 'no later than ',
  asOf: 'as of ',
  redaction: 'as in force on '
} as const satisfies Record<Sense, string>;

/**
 * Writes a civil date with the words its meaning needs: 'after' gives «2026 жылғы 23 қарашадан кейін»,
 * «после 23 ноября 2026 года», "after 23 November 2026". Day and month never part (non-breaking space).
 * Source: glossary 3.1. Throws a RangeError where the month is not 01 to 12.
 */
export function formatDate(locale: Locale, iso: IsoDate, form: DateForm): string {
  const parts = datePartsOf(iso);
  switch (locale) {
    case 'kk':
      return writeKk(parts, form);
    case 'ru':
      return writeRu(parts, form);
    case 'en':
      return writeEn(parts, form);
    default:
      return locale satisfies never;
  }
}

function writeKk(parts: DateParts, form: DateForm): string {
  const {kk} = parts.month;
  const date = `${parts.year} жылғы ${parts.day}${NO_BREAK_SPACE}${kk.name}`;
  if (form === 'weekday') return `${date}, ${weekdayName('kk', parts.iso)}`;
  const [ending, after = ''] = KK_FRAMES[form];
  return date + (ending === undefined ? '' : kk[ending]) + after;
}

function writeRu(parts: DateParts, form: DateForm): string {
  const date = `${parts.day}${NO_BREAK_SPACE}${parts.month.ru} ${parts.year} года`;
  if (form === 'weekday') return `${weekdayName('ru', parts.iso)}, ${date}`;
  if (form === 'from' && parts.day === 2) return `со ${date}`; // read aloud: «со второго»
  return RU_FRAMES[form] + date;
}

function writeEn(parts: DateParts, form: DateForm): string {
  const date = `${parts.day}${NO_BREAK_SPACE}${parts.month.en} ${parts.year}`;
  if (form === 'weekday') return `${weekdayName('en', parts.iso)} ${date}`;
  return EN_FRAMES[form] + date;
}
