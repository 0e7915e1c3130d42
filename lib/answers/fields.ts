import {isIsoDate, partsOf, questionOf, UNKNOWN, type Answer, type Question, type QuestionId} from '../rules';

/** The values of the native fields of a question: a choice, ticks, or the parts of a date. */
export interface FieldValues {
  readonly choice: string | null;
  readonly several: readonly string[];
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly unknown: boolean;
}

export type FieldName = keyof FieldValues;

/** Error codes; the words are in the messages under `errors`. */
export const FORM_ERRORS = [
  'noAnswer',
  'noAnswers',
  'noneAlone',
  'dateEmpty',
  'dayUnread',
  'monthUnread',
  'yearUnread',
  'dateUnreal',
  'future',
  'tooEarly',
  'tooLate',
  'notLoaded',
  'rulingKnown'
] as const;
export type FormError = (typeof FORM_ERRORS)[number];

type Shown = Partial<FieldValues>;

const SHOWN: {readonly [K in Question['kind']]: (answer: Answer | undefined) => Shown} = {
  choice: (answer) => ({choice: typeof answer === 'string' ? answer : null}),
  several: (answer) => ({several: answer === undefined ? [] : [answer].flat()}),
  date: (answer) => ({...datePartsOf(answer), unknown: answer === UNKNOWN})
};

/** The fields of a question filled with its answer; empty without one. */
export function fieldsOf(question: QuestionId, answer: Answer | undefined): Shown {
  return SHOWN[questionOf(question).kind](answer);
}

function datePartsOf(answer: Answer | undefined): Pick<FieldValues, 'day' | 'month' | 'year'> {
  if (!isIsoDate(answer)) return {day: '', month: '', year: ''};
  const {day, month, year} = partsOf(answer);
  return {day: String(day), month: String(month), year: String(year)};
}
