import {isRealDay, toIsoDate, type DateParts} from '../../rules';
import {monthInFigures, monthOf} from './monthWords';

const BETWEEN = String.raw`[\s.,/\\_|·•«»"“”„'‘’‐–—-]+`;
/** Not within a longer number, nor in the number of a case; a letter may stand for a digit that was read wrongly. */
const BEFORE = String.raw`(?<![\dlIOОІЗ]|\d[./-]|№\s*)`;
/** «20 25» may be one year with a gap. */
const AFTER = String.raw`(?!\d|[./-]\d|\s\d\d(?![\d:]))`;
const IN_FIGURES = new RegExp(
  `${BEFORE}(?:(\\d{4})${BETWEEN}(\\d{1,2})${BETWEEN}(\\d{1,2})|(\\d{1,2})${BETWEEN}(\\d{1,2}|[IVXІХ]+)${BETWEEN}(\\d{4}|\\d{2}))${AFTER}`,
  'gi'
);

/** Filler words between the parts of a date. */
const FILLING =
  /^(?:жыл\p{L}*|ж|год\p{L}*|г|го|ого|ое|е|year|day|of|the|th|st|nd|rd|(?:[ыі]?н)?ш[ыі]|сы|сі|ы|і)$/u;

/**
 * The one day that a text names, as court acts and people write it: «24 ноября 2025 года», «2025 жылғы 24
 * қарашадағы», "November 24, 2025", «24.11.25», alone or in a sentence. Undefined if there is none, or more than
 * one.
 */
export function dateFromText(text: string): DateParts | undefined {
  const visible = withoutMarks(text);
  const words = inWords(visible);
  return theOnly(words.length > 0 ? words : inFigures(visible));
}

/** Text from a PDF contains invisible characters, such as soft hyphens and direction marks. */
const withoutMarks = (text: string) => text.normalize('NFC').replace(/\p{Cf}/gu, '');

function theOnly(found: readonly DateParts[]): DateParts | undefined {
  const [first, ...others] = new Map(found.map((parts) => [toIsoDate(parts), parts])).values();
  return others.length === 0 ? first : undefined;
}

/** The year that two digits mean: no day here is before 1950 or after 2049. */
export function fullYear(year: string): number {
  if (year.length !== 2) return Number(year);
  return Number(year) + (Number(year) < 50 ? 2000 : 1900);
}

function inFigures(text: string): readonly DateParts[] {
  const found = Array.from(text.matchAll(IN_FIGURES), ([, y, m, d, day, month, year]) => ({
    day: Number(day ?? d),
    month: monthInFigures(month ?? m ?? '') ?? 0,
    year: fullYear(year ?? y ?? '')
  }));
  return found.filter(isRealDay);
}

/** The parts of a text that can belong to a date: numbers and words. */
export const piecesOf = (text: string): readonly string[] =>
  (withoutMarks(text).match(/\d+|\p{L}+/gu) ?? []).filter((piece) => !FILLING.test(piece.toLowerCase()));

function inWords(text: string): readonly DateParts[] {
  const pieces = piecesOf(text);
  return pieces.flatMap((word, at) => {
    const month = monthOf(word);
    if (month === undefined) return [];
    const around = [-2, -1, 1, 2].map((distance) => pieces[at + distance] ?? '');
    return readAround(around, month);
  });
}

/** The day and the year next to the name of a month, in each order that a language uses. */
function readAround(around: readonly string[], month: number): readonly DateParts[] {
  const [twoBefore = '', before = '', after = '', twoAfter = ''] = around;
  const read = (day: string, year: string) => ({day: Number(day), month, year: fullYear(year)});
  const isDay = (piece: string) => /^\d{1,2}$/.test(piece);
  const isYear = (piece: string) => /^\d{4}$/.test(piece);
  const whole = [
    isDay(before) && isYear(after) && read(before, after),
    isDay(before) && isYear(twoBefore) && read(before, twoBefore),
    isDay(after) && isYear(twoAfter) && read(after, twoAfter),
    isDay(after) && isYear(before) && read(after, before)
  ];
  const short = isDay(before) && /^\d\d$/.test(after) && read(before, after);
  const found = whole.filter((parts) => parts !== false);
  return (found.length > 0 || short === false ? found : [short]).filter(isRealDay);
}
