import type {Condition, IsoDate, QuestionId} from '../rules';
import {askedOf} from './asked';
import {comparisonsIn} from './dates/comparisons';
import {testsIn} from './optionClasses';
import type {Left, Source} from './source';
import {sourcesOf} from './sourcesOf';

/** Every way of answering some of today's questions, as far as some conditions distinguish the answers. */
export const answersTo = (
  questions: ReadonlySet<QuestionId>,
  conditions: readonly Condition[],
  today: IsoDate,
  left: Left
): readonly Source[] =>
  sourcesOf(
    askedOf(questions),
    {tests: testsIn(conditions), comparisons: comparisonsIn(conditions)},
    today,
    left
  );
