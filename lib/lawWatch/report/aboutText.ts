import {isIsoDate} from '../../rules';
import {formatDate, type Locale} from '../../text';
import type {CheckedText} from '../check';
import {fill, REPORT_WORDS} from './words';

/** Remarks about a text as a whole, as sentences. */
export function aboutText(locale: Locale, text: CheckedText): readonly string[] {
  const words = REPORT_WORDS[locale];
  const {pinned, same, of, newAmendment, headingsChanged} = text;
  const day = (date: string) => (isIsoDate(date) ? formatDate(locale, date, 'label') : date);
  const [newest] = pinned;
  return [
    newest === undefined
      ? words.neverPinned
      : fill(words.comparedWith, {textOf: day(newest.textOf), comparedOn: day(newest.comparedOn)}),
    ...(newest === undefined ? [] : [fill(words.places, {same, of})]),
    ...(newAmendment === undefined
      ? []
      : [fill(words.amendment, {number: newAmendment.number, on: day(newAmendment.on)})]),
    ...(headingsChanged.length === 0 ? [] : [fill(words.headings, {articles: headingsChanged.join(', ')})])
  ];
}
