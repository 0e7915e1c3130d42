import {
  isRealDay,
  partsOf,
  problemWith,
  questionOf,
  toIsoDate,
  UNKNOWN,
  type Answer,
  type Answers,
  type IsoDate,
  type QuestionId
} from '../rules';

/** The fields of one question's form, whatever its kind: native inputs give text and ticks. */
export interface FormValues {
  choice: string | null;
  several: string[];
  day: string;
  month: string;
  year: string;
  unknown: boolean;
}

/** Error codes; the words are in the messages under `errors`. */
export type FormError =
  | 'noAnswer'
  | 'noAnswers'
  | 'noneAlone'
  | 'dateEmpty'
  | 'datePart'
  | 'dateUnreal'
  | 'future'
  | 'tooEarly'
  | 'tooLate';

export const EMPTY_FORM: FormValues = {
  choice: null,
  several: [],
  day: '',
  month: '',
  year: '',
  unknown: false
};

/** The form as it shows an answer already given. */
export function formOf(answer: Answer | undefined): FormValues {
  if (answer === undefined) return EMPTY_FORM;
  if (answer === UNKNOWN) return {...EMPTY_FORM, choice: UNKNOWN, several: [UNKNOWN], unknown: true};
  if (Array.isArray(answer)) return {...EMPTY_FORM, several: [...(answer as readonly string[])]};
  const text = answer as string;
  if (!/^\d{4}-/.test(text)) return {...EMPTY_FORM, choice: text};
  const {year, month, day} = partsOf(text as IsoDate);
  return {...EMPTY_FORM, day: String(day), month: String(month), year: String(year)};
}

export type FormField = keyof FormValues;
/** What cannot be taken as an answer, and where it stands. */
export interface FormFailure {
  readonly error: FormError;
  readonly field: FormField;
}
export type FormOutcome = {readonly answer: Answer} | FormFailure;

/** What the fields say by themselves, before the rules look at it. */
function outcomeOf(id: QuestionId, values: FormValues): {readonly answer: unknown} | FormFailure {
  const question = questionOf(id);
  switch (question.kind) {
    case 'choice':
      return values.choice === null || values.choice === ''
        ? {error: 'noAnswer', field: 'choice'}
        : {answer: values.choice};
    case 'several': {
      if (values.several.length === 0) return {error: 'noAnswers', field: 'several'};
      if (values.several.includes(UNKNOWN) && values.several.length === 1) return {answer: UNKNOWN};
      const alone = values.several.some((one) => one === UNKNOWN || one === question.none);
      return alone && values.several.length > 1
        ? {error: 'noneAlone', field: 'several'}
        : {answer: values.several};
    }
    case 'date':
      return dateOutcome(values);
    default:
      return question satisfies never;
  }
}

function dateOutcome({day, month, year, unknown}: FormValues): FormOutcome {
  if (unknown) return {answer: UNKNOWN};
  const texts = {day: day.trim(), month: month.trim(), year: year.trim()};
  const missing = (['day', 'month', 'year'] as const).filter((part) => texts[part] === '');
  if (missing.length === 3) return {error: 'dateEmpty', field: 'day'};
  if (missing[0] !== undefined) return {error: 'datePart', field: missing[0]};
  const answer = dayTyped(texts);
  return answer === undefined ? {error: 'dateUnreal', field: 'day'} : {answer};
}

/** The day that three texts name together; undefined where there is no such day. */
export function dayTyped(texts: Pick<FormValues, 'day' | 'month' | 'year'>): IsoDate | undefined {
  const [day, month, year] = [texts.day.trim(), texts.month.trim(), texts.year.trim()];
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return undefined;
  const parts = {day: Number(day), month: Number(month), year: Number(year)};
  return isRealDay(parts) ? toIsoDate(parts) : undefined;
}

const PROBLEM_ERRORS = {
  notAnAnswer: 'noAnswer',
  future: 'future',
  tooEarly: 'tooEarly',
  tooLate: 'tooLate'
} as const;

/**
 * The answer that a question's form gives, or the code of what is wrong with it and the field it stands at.
 * `before` are the answers that count so far, `today` the day of the check.
 */
export function answerIn(id: QuestionId, values: FormValues, before: Answers, today: IsoDate): FormOutcome {
  const outcome = outcomeOf(id, values);
  if ('error' in outcome) return outcome;
  const problem = problemWith(id, outcome.answer, before, today);
  return problem === undefined
    ? {answer: outcome.answer as Answer}
    : {error: PROBLEM_ERRORS[problem], field: fieldOf(id)};
}

/** The field that an error about the whole answer belongs to. */
function fieldOf(id: QuestionId): FormField {
  const {kind} = questionOf(id);
  return kind === 'date' ? 'day' : kind;
}
