import {
  QUESTION_IDS,
  questionOf,
  UNKNOWN,
  type Answer,
  type Answers,
  type IsoDate,
  type QuestionId
} from '../../rules';
import {isAnswer} from '../answerSchema';
import {DATE_LENGTH, readDate, writeDate} from './dateCode';
import {payloadsIn} from './cleanedLink';
import {checkDigits, readNumber} from './digits';
import {isKind, kindOf, type DecodedAnswer} from '../kinds';
import {codesOf, LINK_CODES} from './linkCodes';

const VERSION = '1';
const UNKNOWN_MARK = '.';

/** What a link contains: answers by id and the day of the assessment, never a name or typed text. */
export interface SharedResult {
  readonly answers: Answers;
  readonly day: IsoDate;
}

/** `damaged`: cut or changed; `newer`: made by a later version; `future`: its day is still to come. */
export type LinkProblem = 'damaged' | 'newer' | 'future';

/** The answers and the day as a short text for a fragment: version, day, code and value of each, check digits. */
export function writeLink({answers, day}: SharedResult): string {
  const values = QUESTION_IDS.flatMap((id) => {
    const answer = answers[id];
    return answer === undefined ? [] : [codesOf(id).code + encoded(id, answer)];
  });
  const text = VERSION + writeDate(day) + values.join('');
  return text + checkDigits(text);
}

function encoded(id: QuestionId, answer: Answer): string {
  if (answer === UNKNOWN) return UNKNOWN_MARK;
  return kindOf(questionOf(id)).encode(answer, codesOf(id).options ?? {});
}

/** A link that was read; `damaged` if an answer in it is no longer valid and was left out. */
export type ReadLink = (SharedResult & {readonly damaged: boolean}) | {readonly problem: LinkProblem};

/**
 * Reads what `writeLink` wrote, in this or an earlier version, ignoring what was appended in transit; anything else
 * is a problem, never a guess.
 */
export function readLink(text: string, today: IsoDate): ReadLink {
  const payloads = payloadsIn(text);
  return readPayload(payloads.find(isWhole) ?? payloads[0] ?? '', today);
}

const isWhole = (payload: string): boolean =>
  payload.startsWith(VERSION) && checkDigits(payload.slice(0, -2)) === payload.slice(-2);

function readPayload(text: string, today: IsoDate): ReadLink {
  const version = readNumber(text.slice(0, 1));
  if (version !== undefined && version > Number(VERSION) && version < 10) return {problem: 'newer'};
  if (!isWhole(text)) return {problem: 'damaged'};
  const body = text.slice(0, -2);
  const day = readDate(body.slice(1, 1 + DATE_LENGTH));
  if (day === undefined) return {problem: 'damaged'};
  if (day > today) return {problem: 'future'};
  const entries = readEntries(body.slice(1 + DATE_LENGTH));
  // The check digits are right, so the text is complete: it uses codes of a later version.
  if (entries === undefined) return {problem: 'newer'};
  const answers = entries.filter(([id, answer]) => isAnswer(id, answer));
  return {answers: Object.fromEntries(answers), day, damaged: answers.length < entries.length};
}

function readEntries(text: string): readonly (readonly [string, unknown])[] | undefined {
  const entries: (readonly [string, unknown])[] = [];
  let rest = text;
  while (rest !== '') {
    const id = Object.keys(LINK_CODES).find((one) => LINK_CODES[one]?.code === rest.charAt(0));
    const decoded = id === undefined ? undefined : decode(id, rest.slice(1));
    if (id === undefined || decoded === undefined) return undefined;
    entries.push([id, decoded.answer]);
    rest = rest.slice(1 + decoded.length);
  }
  return entries;
}

function decode(id: string, text: string): DecodedAnswer | undefined {
  if (text.startsWith(UNKNOWN_MARK)) return {answer: UNKNOWN, length: 1};
  const codes = LINK_CODES[id];
  if (codes === undefined || !isKind(codes.kind)) return undefined;
  return kindOf({kind: codes.kind}).decode(text, codes.options ?? {});
}
