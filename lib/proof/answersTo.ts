import {QUESTION_IDS, questionOf, type Condition, type DateId, type IsoDate, type QuestionId} from '../rules';
import {choiceSource} from './choiceSource';
import {comparisonsIn} from './dates/comparisons';
import {dateSource, linkedDates} from './dates/dateSource';
import type {Left, Source} from './source';

const isDate = (id: QuestionId): id is DateId => questionOf(id).kind === 'date';

/** Every way of answering some questions, as far as some conditions tell answers apart; days come last. */
export function answersTo(
  questions: ReadonlySet<QuestionId>,
  conditions: readonly Condition[],
  today: IsoDate,
  left: Left
): readonly Source[] {
  const ids = QUESTION_IDS.filter((id) => questions.has(id));
  const comparisons = comparisonsIn(conditions);
  return [
    ...ids.filter((id) => !isDate(id)).map((id) => choiceSource(id, conditions, left)),
    ...linkedDates(ids.filter(isDate), comparisons).map((linked) =>
      dateSource(linked, comparisons, today, left)
    )
  ];
}
