import {isRealDay, toIsoDate, type IsoDate} from '../../rules';
import type {FieldValues, FormError} from '../fields';
import {monthInFigures, monthOf} from './monthWords';
import {fullYear, piecesOf, dateFromText} from './dateFromText';

const PARTS = ['day', 'month', 'year'] as const;
type Part = (typeof PARTS)[number];

/** The text in the three fields of a date. */
export type DateTexts = Pick<FieldValues, Part>;

/** The day that three texts name together, or what is wrong with which of them. */
export type DateFromFields = {readonly day: IsoDate} | {readonly error: FormError; readonly field: Part};

const READ: {readonly [P in Part]: (piece: string) => number | undefined} = {
  day: (piece) => between(1, 31, /^\d{1,2}$/.test(piece) ? Number(piece) : undefined),
  month: (piece) => between(1, 12, monthInFigures(piece) ?? monthOf(piece)),
  year: (piece) => between(1000, 9999, /^\d\d(?:\d\d)?$/.test(piece) ? fullYear(piece) : undefined)
};

const UNREAD = {
  day: 'dayUnread',
  month: 'monthUnread',
  year: 'yearUnread'
} as const satisfies Record<Part, FormError>;

const between = (least: number, most: number, value = NaN): number | undefined =>
  value >= least && value <= most ? value : undefined;

/** Reads each field by itself; a whole date in one or two of them is read as well. */
export function dateFromFields(texts: DateTexts): DateFromFields {
  const filled = PARTS.filter((part) => texts[part].trim() !== '');
  if (filled.length === 0) return {error: 'dateEmpty', field: 'day'};
  const whole = filled.length < 3 ? dateFromText(filled.map((part) => texts[part]).join(' ')) : undefined;
  if (whole !== undefined) return {day: toIsoDate(whole)};
  const [day = 0, month = 0, year = 0] = PARTS.map((part) => read(part, texts[part]));
  const unread = PARTS.find((part) => read(part, texts[part]) === undefined);
  if (unread !== undefined) return {error: UNREAD[unread], field: unread};
  const parts = {day, month, year};
  return isRealDay(parts) ? {day: toIsoDate(parts)} : {error: 'dateUnreal', field: 'day'};
}

/** A sign, markup or anything else that cannot be part of a date. */
const FOREIGN = /[^\d\p{L}\p{Cf}\s.,/_"'«»“”„‘’‐–—-]|[-–]\s*\d/u;

/** A field holds one part of the date, perhaps with its suffix: «24», "24th", "2025 ж.". */
function read(part: Part, text: string): number | undefined {
  const [piece, ...others] = FOREIGN.test(text) ? [] : piecesOf(text);
  return piece === undefined || others.length > 0 ? undefined : READ[part](piece);
}
