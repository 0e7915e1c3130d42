import * as z from 'zod/mini';
import {hasMonth, paperOf, type Letter, type LetterDays, type LetterPaper} from '../../letter/told';
import {isIsoDate, type Answers, type DateId, type IsoDate} from '../../rules';
import {answerIn} from '../answerSchema';
import type {FieldValues, FormError} from '../fields';
import {GROUND, PAPER} from './letterSchema';

export type LetterDayTexts = Pick<FieldValues, 'day' | 'month' | 'year'>;

/** The values of the form about a letter: the paper, the numbers it names, and the two dates. */
export interface LetterValues {
  readonly paper: LetterPaper | null;
  /** Ids of grounds; `none` where no number is named. */
  readonly grounds: readonly string[];
  readonly received: LetterDayTexts;
  readonly filed: LetterDayTexts;
}

export type LetterField = keyof LetterValues;

export type LetterOutcome =
  | {readonly letter: Letter; readonly days: LetterDays}
  | {readonly error: FormError; readonly field: LetterField};

/** The letter described by the form, or what is wrong with it; an empty date means not known. */
export function letterIn(values: LetterValues, before: Answers, today: IsoDate): LetterOutcome {
  const read = PAPER.safeParse(values.paper);
  if (!read.success) return {error: 'noAnswer', field: 'paper'};
  const paper = read.data;
  const named = GROUNDS.safeParse(values.grounds);
  const grounds = (named.success ? named.data : []).filter((id) => paperOf(id) === paper);
  const isNamed = grounds.length > 0 || values.grounds.includes('none');
  if (paper !== 'reply' && !isNamed) return {error: 'noAnswers', field: 'grounds'};
  const letter: Letter = {paper, grounds};
  if (!hasMonth(letter)) return {letter, days: {}};
  const {appellateDate} = before;
  const filed = dayIn(
    'firstFiledOn',
    values.filed,
    appellateDate === undefined ? {} : {appellateDate},
    today
  );
  if ('error' in filed) return {...filed, field: 'filed'};
  const firstFiled = filed.day === undefined ? {} : {firstFiledOn: filed.day};
  const received = dayIn('noticeReceivedOn', values.received, firstFiled, today);
  if ('error' in received) return {...received, field: 'received'};
  return {
    letter,
    days: {
      ...(received.day !== undefined && {receivedOn: received.day}),
      ...(filed.day !== undefined && {filedOn: filed.day})
    }
  };
}

const GROUNDS = z.pipe(
  z.pipe(
    z.array(z.string()),
    z.transform((ids) => [...new Set(ids)].filter((id) => id !== 'none'))
  ),
  z.array(GROUND)
);

/** The same checks as at the question of the interview. */
function dayIn(
  question: DateId,
  texts: LetterDayTexts,
  before: Answers,
  today: IsoDate
): {readonly day?: IsoDate} | {readonly error: FormError} {
  const isEmpty = Object.values(texts).every((text) => text.trim() === '');
  const outcome = answerIn(question, {...texts, unknown: isEmpty}, before, today);
  if ('error' in outcome) return {error: outcome.error};
  return isIsoDate(outcome.answer) ? {day: outcome.answer} : {};
}
