import {
  isRealDay,
  partsOf,
  QUESTION_IDS,
  questionOf,
  toIsoDate,
  UNKNOWN,
  type Answer,
  type Answers,
  type IsoDate,
  type QuestionId
} from '../rules';
import {checkDigits, readNumber, writeNumber} from './digits';
import {linkRow} from './linkTable';

const VERSION = '1';
const UNKNOWN_MARK = '.';
const DATE_DIGITS = 4;

/** What a link holds: answers by id, and the day of the assessment; never a name or a typed text. */
export interface Handed {
  readonly answers: Answers;
  readonly day: IsoDate;
}

/** `damaged`: cut or changed; `newer`: made by a later version; `future`: its day has not come. */
export type LinkProblem = 'damaged' | 'newer' | 'future';

/** The answers and the day as a short text for a fragment: version, day, letter and value of each, check digits. */
export function writeLink({answers, day}: Handed): string {
  const values = QUESTION_IDS.flatMap((id) => {
    const answer = answers[id];
    return answer === undefined ? [] : [linkRow(id).letter + writeAnswer(id, answer)];
  });
  const text = VERSION + writeDate(day) + values.join('');
  return text + checkDigits(text);
}

function writeAnswer(id: QuestionId, answer: Answer): string {
  if (answer === UNKNOWN) return UNKNOWN_MARK;
  const {options} = linkRow(id);
  if (typeof answer !== 'string') {
    return writeNumber(answer.length, 1) + answer.map((one) => writeNumber(options.indexOf(one), 1)).join('');
  }
  return questionOf(id).kind === 'date'
    ? writeDate(answer as IsoDate)
    : writeNumber(options.indexOf(answer), 1);
}

function writeDate(date: IsoDate): string {
  const {year, month, day} = partsOf(date);
  return writeNumber((year * 12 + month - 1) * 31 + day - 1, DATE_DIGITS);
}

/** Reads what `writeLink` wrote, of this or an earlier version; anything else is a problem, never a guess. */
export function readLink(text: string, today: IsoDate): Handed | {readonly problem: LinkProblem} {
  const version = readNumber(text.slice(0, 1));
  if (version !== undefined && version > Number(VERSION) && version < 10) return {problem: 'newer'};
  const body = text.slice(0, -2);
  if (!text.startsWith(VERSION) || checkDigits(body) !== text.slice(-2)) return {problem: 'damaged'};
  const day = readDate(body.slice(1, 1 + DATE_DIGITS));
  const answers = readAnswers(body.slice(1 + DATE_DIGITS));
  if (day === undefined || answers === undefined) return {problem: 'damaged'};
  return day > today ? {problem: 'future'} : {answers, day};
}

function readDate(digits: string): IsoDate | undefined {
  const value = readNumber(digits);
  if (value === undefined) return undefined;
  const months = Math.floor(value / 31);
  const parts = {year: Math.floor(months / 12), month: (months % 12) + 1, day: (value % 31) + 1};
  return isRealDay(parts) ? toIsoDate(parts) : undefined;
}

function readAnswers(text: string): Answers | undefined {
  const answers: Partial<Record<QuestionId, Answer>> = {};
  let rest = text;
  while (rest !== '') {
    const id = QUESTION_IDS.find((question) => linkRow(question).letter === rest.charAt(0));
    const found = id === undefined ? undefined : readAnswer(id, rest.slice(1));
    if (id === undefined || found === undefined) return undefined;
    answers[id] = found.answer;
    rest = rest.slice(1 + found.length);
  }
  return answers as Answers;
}

function readAnswer(id: QuestionId, text: string): {answer: Answer; length: number} | undefined {
  if (text.startsWith(UNKNOWN_MARK)) return {answer: UNKNOWN, length: 1};
  const {kind} = questionOf(id);
  const {options} = linkRow(id);
  if (kind === 'date') {
    const date = readDate(text.slice(0, DATE_DIGITS));
    return date === undefined ? undefined : {answer: date, length: DATE_DIGITS};
  }
  const count = kind === 'several' ? readNumber(text.slice(0, 1)) : 1;
  if (count === undefined || count === 0) return undefined;
  const start = kind === 'several' ? 1 : 0;
  const chosen = Array.from(text.slice(start, start + count), (digit) => options[readNumber(digit) ?? -1]);
  if (chosen.length < count || chosen.includes(undefined)) return undefined;
  const answer = kind === 'several' ? chosen : chosen[0];
  return {answer: answer as Answer, length: start + count};
}
