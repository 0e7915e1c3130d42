import type {IsoDate} from '../rules';
import type {Asked} from './asked';
import {choiceSource} from './choiceSource';
import {dateSource, linkedDates} from './dates/dateSource';
import type {Comparison} from './dates/possibleDays';
import type {OptionTest} from './optionClasses';
import type {Left, Source} from './source';

/** All by which rules distinguish answers. */
export interface Distinctions {
  readonly tests: readonly OptionTest[];
  readonly comparisons: readonly Comparison[];
}

/** Every way of answering some questions, as far as the answers are distinguished; dates come last. */
export function sourcesOf(
  questions: readonly Asked[],
  {tests, comparisons}: Distinctions,
  today: IsoDate,
  left: Left
): readonly Source[] {
  const dates = questions.filter((one) => one.kind === 'date');
  return [
    ...questions.flatMap((one) => (one.kind === 'date' ? [] : [choiceSource(one, tests, left)])),
    ...linkedDates(dates, comparisons).map((linked) => dateSource(linked, comparisons, today, left))
  ];
}
