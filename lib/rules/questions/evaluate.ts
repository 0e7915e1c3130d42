import {lastDayOf, workingDayFrom, type IsoDate} from '../calendar';
import {evaluateTree, truthOf, type Truth} from '../logic';
import {UNKNOWN, type Answers} from './answers';
import {questionOf, type DateId} from './catalogue';
import type {AnswerTest, Condition, TermBetween} from './condition';
import {floorOf} from './mentions';

/** What a condition says of the answers given so far; what is not answered yet is unknown. */
export const evaluate = (condition: Condition, answers: Answers, today: IsoDate): Truth =>
  evaluateTree(condition, (test) => truthOfTest(test, answers, today));

export function truthOfTest(test: AnswerTest, answers: Answers, today: IsoDate): Truth {
  switch (test.op) {
    case 'answered':
      return matches(answers[test.question], test.with);
    case 'within':
      return withinTerm(test, answers, today);
    case 'rolledOver':
      return rolledOverTerm(test, answers, today);
    default:
      return test satisfies never;
  }
}

function matches(answer: string | readonly string[] | undefined, options: readonly string[]): Truth {
  if (answer === undefined) return 'unknown';
  if (typeof answer !== 'string') return truthOf(answer.some((one) => options.includes(one)));
  if (options.includes(answer)) return 'true';
  return answer === UNKNOWN ? 'unknown' : 'false';
}

function withinTerm(condition: TermBetween, answers: Answers, today: IsoDate): Truth {
  if (isKeptAnyway(condition, answers, today)) return 'true';
  const found = ends(condition, answers, today);
  if (found === undefined) return 'unknown';
  return found.day <= found.rolled ? 'unknown' : 'false';
}

function rolledOverTerm(condition: TermBetween, answers: Answers, today: IsoDate): Truth {
  if (isKeptAnyway(condition, answers, today)) return 'false';
  const found = ends(condition, answers, today);
  return found === undefined ? 'unknown' : truthOf(found.day <= found.rolled);
}

/** The day that a term is compared with, and the day to which its last day may move, once both are known. */
function ends({term, of, until}: TermBetween, answers: Answers, today: IsoDate) {
  const from = dayOf(of, answers);
  const day = until === 'today' ? today : dayOf(until, answers);
  if (from === undefined || day === undefined) return undefined;
  return {day, rolled: workingDayFrom(lastDayOf(term, from))};
}

/** Whichever of the days that can still be answered it is: even the earliest and the latest keep the term. */
function isKeptAnyway({term, of, until}: TermBetween, answers: Answers, today: IsoDate): boolean {
  const earliest = dayOf(of, answers) ?? earliestOf(of, answers);
  const latest = until === 'today' ? today : (dayOf(until, answers) ?? latestOf(until));
  return earliest !== undefined && latest !== undefined && latest <= lastDayOf(term, earliest);
}

function dayOf(id: DateId, answers: Answers): IsoDate | undefined {
  const answer = answers[id];
  return answer === UNKNOWN ? undefined : answer;
}

function earliestOf(id: DateId, answers: Answers): IsoDate | undefined {
  const floor = floorOf(id);
  return floor === undefined ? undefined : dayOf(floor, answers);
}

function latestOf(id: DateId): IsoDate | undefined {
  const question = questionOf(id);
  return question.kind === 'date' ? question.notAfter : undefined;
}
