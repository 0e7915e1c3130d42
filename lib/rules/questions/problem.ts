import {isIsoDate, type IsoDate} from '../calendar';
import {UNKNOWN, type Answers} from './answers';
import {questionOf, type DateId, type QuestionId} from './catalogue';
import type {DateQuestion} from './question';

/** Why an answer cannot be taken as it is; the words are elsewhere. */
export type Problem = 'notAnAnswer' | 'future' | 'tooEarly' | 'tooLate';

/** Checks an answer, from whatever source, against its question, the day and the answers before it. */
export function problemWith(
  id: QuestionId,
  answer: unknown,
  before: Answers,
  today: IsoDate
): Problem | undefined {
  if (answer === UNKNOWN) return undefined;
  const question = questionOf(id);
  switch (question.kind) {
    case 'choice':
      return typeof answer === 'string' && question.options.includes(answer) ? undefined : 'notAnAnswer';
    case 'several': {
      if (!Array.isArray(answer) || answer.length === 0) return 'notAnAnswer';
      if (new Set(answer).size !== answer.length) return 'notAnAnswer';
      if (answer.includes(question.none)) return answer.length === 1 ? undefined : 'notAnAnswer';
      return answer.every((one) => question.options.includes(one as string)) ? undefined : 'notAnAnswer';
    }
    case 'date':
      return isIsoDate(answer) ? problemWithDate(question, answer, before, today) : 'notAnAnswer';
    default:
      return question satisfies never;
  }
}

function problemWithDate(
  {notBefore, notAfter}: DateQuestion<DateId>,
  date: IsoDate,
  before: Answers,
  today: IsoDate
): Problem | undefined {
  if (date > today) return 'future';
  if (notAfter !== undefined && date > notAfter) return 'tooLate';
  const floor = notBefore === undefined ? undefined : before[notBefore];
  return floor !== undefined && floor !== UNKNOWN && date < floor ? 'tooEarly' : undefined;
}
