import type {IsoDate} from '../rules';
import type {Asked} from './asked';
import {choiceSource} from './choiceSource';
import {dateSource, linkedDates} from './dates/dateSource';
import type {Comparison} from './dates/possibleDays';
import type {OptionTest} from './optionClasses';
import type {Left, Source} from './source';

/** All by which rules tell answers apart. */
export interface ToldBy {
  readonly tests: readonly OptionTest[];
  readonly comparisons: readonly Comparison[];
}

/** Every way of answering some questions, as far as answers are told apart; days come last. */
export function sourcesOf(
  questions: readonly Asked[],
  {tests, comparisons}: ToldBy,
  today: IsoDate,
  left: Left
): readonly Source[] {
  const dates = questions.filter((one) => one.kind === 'date');
  return [
    ...questions.flatMap((one) => (one.kind === 'date' ? [] : [choiceSource(one, tests, left)])),
    ...linkedDates(dates, comparisons).map((linked) => dateSource(linked, comparisons, today, left))
  ];
}
