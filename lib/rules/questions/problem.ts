import {isIsoDate, type IsoDate} from '../calendar';
import {isOneOf} from '../logic';
import {UNKNOWN, type Answers} from './answers';
import {questionOf, type CatalogueDate, type QuestionId} from './catalogue';

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
      return isOneOf(answer, question.options) ? undefined : 'notAnAnswer';
    case 'several': {
      if (!Array.isArray(answer) || answer.length === 0) return 'notAnAnswer';
      if (new Set(answer).size !== answer.length) return 'notAnAnswer';
      if (answer.includes(question.none)) return answer.length === 1 ? undefined : 'notAnAnswer';
      return answer.every((one) => isOneOf(one, question.options)) ? undefined : 'notAnAnswer';
    }
    case 'date':
      return isIsoDate(answer) ? problemWithDate(question, answer, before, today) : 'notAnAnswer';
    default:
      return question satisfies never;
  }
}

function problemWithDate(
  {notBefore, notAfter}: CatalogueDate,
  date: IsoDate,
  before: Answers,
  today: IsoDate
): Problem | undefined {
  if (date > today) return 'future';
  if (notAfter !== undefined && date > notAfter) return 'tooLate';
  const floor = notBefore === undefined ? undefined : before[notBefore];
  return floor !== undefined && floor !== UNKNOWN && date < floor ? 'tooEarly' : undefined;
}
