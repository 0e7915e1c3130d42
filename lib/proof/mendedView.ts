import type {Answers, IsoDate, QuestionId} from '../rules';
import {answerAfter} from '../rules/mended';

/** Answers after changes, each worked out only when it is read; what nobody asks about stays unanswered. */
export function mendedView(
  answers: Answers,
  changes: Answers,
  asked: ReadonlySet<QuestionId>,
  today: IsoDate
): Answers {
  const given = new Proxy(answers, {
    get: (_, id) => (asked.has(id as QuestionId) ? answers[id as QuestionId] : undefined)
  });
  return new Proxy(answers, {get: (_, id) => answerAfter(id as QuestionId, given, changes, today)});
}
