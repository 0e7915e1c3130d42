import type {Answers, Condition, QuestionId} from '../rules';
import {questionsIn} from '../rules';
import {dateSpace} from './dateSpace';
import {DATE_IDS, linksIn} from './links';
import {optionClasses} from './optionClasses';
import type {Situation} from './situation';

/** Answers to every question that some conditions read, and how many such sets of answers they stand for. */
export interface Complete {
  readonly answers: Answers;
  readonly count: bigint;
}

/**
 * Every way of answering the questions that `conditions` read, up to what they tell apart; `apart` names more
 * conditions whose distinctions count, so that answers to shared questions fit together.
 */
export function completions(
  conditions: readonly Condition[],
  apart: readonly Condition[],
  {links, vectors}: Situation,
  questions: readonly QuestionId[] = [...new Set(conditions.flatMap(questionsIn))]
): readonly Complete[] {
  const dates = DATE_IDS.filter((id) => questions.includes(id));
  const used = links.filter((link) =>
    linksIn(conditions).some((one) => JSON.stringify(one) === JSON.stringify(link))
  );
  const days = dateSpace(dates, links, used, vectors).filter((state) => state.moves.size === 0);
  const choices = questions.filter((id) => !(dates as readonly QuestionId[]).includes(id));
  return choices.reduce<readonly Complete[]>(
    (all, id) =>
      all.flatMap(({answers, count}) =>
        optionClasses(id, [...conditions, ...apart]).map((one) => ({
          answers: {...answers, [id]: one.answer},
          count: count * one.count
        }))
      ),
    days.map((state) => ({answers: state.days, count: 1n}))
  );
}
