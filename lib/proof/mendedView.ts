import {QUESTION_IDS, type Answers, type IsoDate, type QuestionId} from '../rules';
import {answerAfter} from '../rules/assessment/mended';

/** Answers after changes, each worked out only when it is read; what nobody asks about stays unanswered. */
export function mendedView(
  answers: Answers,
  changes: Answers,
  asked: ReadonlySet<QuestionId>,
  today: IsoDate
): Answers {
  const given = new Proxy(answers, {
    get: (_, key) => {
      const id = questionOf(key);
      return id !== undefined && asked.has(id) ? answers[id] : undefined;
    }
  });
  return new Proxy(answers, {
    get: (_, key) => {
      const id = questionOf(key);
      return id === undefined ? undefined : answerAfter(id, given, changes, today);
    }
  });
}

const IDS: ReadonlyMap<string | symbol, QuestionId> = new Map(QUESTION_IDS.map((id) => [id, id]));
const questionOf = (key: string | symbol): QuestionId | undefined => IDS.get(key);
