import fc, {type Arbitrary} from 'fast-check';
import type {AsOf} from '../assessment/assess';
import {lastDayOf, type IsoDate} from '../calendar';
import {anyDayBetween, daysLater} from '../calendar/anyDay.fixture';
import {BEFORE_REFORM, REFORM} from '../law';
import {
  problemWith,
  QUESTION_IDS,
  questionOf,
  UNKNOWN,
  type Answer,
  type Answers,
  type QuestionId
} from '../questions';

/** A day on or near which some term ends on `today`, or any day at all, the future included. */
const anyDay = (today: IsoDate): Arbitrary<IsoDate> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom(0, -1, -3, -6, -12, -18), fc.integer({min: -3, max: 3}))
        .map(([months, days]) => daysLater(lastDayOf({months}, today), days))
    },
    {weight: 1, arbitrary: anyDayBetween('2022-01-01', '2028-12-31')}
  );

/** The answers worth trying to one question; the first option, which rarely bars, comes up most. */
function anyAnswerTo(id: QuestionId, today: IsoDate): Arbitrary<Answer> {
  const question = questionOf(id);
  const unknown = fc.constant(UNKNOWN);
  switch (question.kind) {
    case 'choice':
      return fc.oneof(
        fc.constant(question.options[0] as Answer),
        fc.constantFrom(...(question.options as Answer[]), UNKNOWN)
      );
    case 'several':
      return fc.oneof(
        fc.subarray([...question.options], {minLength: 1, maxLength: 3}) as Arbitrary<Answer>,
        fc.constant([question.none]),
        unknown
      );
    case 'date':
      return fc.oneof({weight: 5, arbitrary: anyDay(today)}, {weight: 1, arbitrary: unknown});
    default:
      return question satisfies never;
  }
}

const answersTo = (today: IsoDate) =>
  Object.fromEntries(QUESTION_IDS.map((id) => [id, anyAnswerTo(id, today)]));

/** Answers to every question, whether asked or not; a few are invalid on that day. */
export const fullAnswers = (today: IsoDate) => fc.record(answersTo(today)) as Arbitrary<Answers>;
/** Answers to some questions. */
const someAnswers = (today: IsoDate) => fc.record(answersTo(today), {requiredKeys: []}) as Arbitrary<Answers>;

/** Nothing stands in the way, whatever the day and the law. */
export const goodAnswers = (today: IsoDate): Answers => ({
  ...Object.fromEntries(
    QUESTION_IDS.map((id) => {
      const question = questionOf(id);
      return [id, question.kind === 'date' ? lastDayOf({months: -3}, today) : question.options[0]];
    })
  ),
  constitutionalRight: ['property'],
  rulingOutcome: 'unconstitutional'
});

/** Nothing stands in the way except because of a few random answers. */
export const almostGoodAnswers = (today: IsoDate): Arbitrary<Answers> =>
  fc
    .tuple(fullAnswers(today), fc.subarray(QUESTION_IDS, {maxLength: 6}))
    .map(([any, ids]) => ({...goodAnswers(today), ...Object.fromEntries(ids.map((id) => [id, any[id]]))}));

/** The day of the check and, now and then, the law of another day. */
export const anyAsOf: Arbitrary<AsOf & {readonly lawOn: IsoDate}> = fc
  .tuple(
    fc.oneof(
      fc.constantFrom<IsoDate>('2026-11-23', REFORM, '2027-02-28'),
      anyDayBetween('2024-02-29', '2030-12-31')
    ),
    fc.constantFrom<'same' | IsoDate>('same', BEFORE_REFORM, REFORM)
  )
  .map(([today, law]) => ({today, lawOn: law === 'same' ? today : law}));

export interface Situation {
  readonly answers: Answers;
  readonly asOf: AsOf & {readonly lawOn: IsoDate};
}

const situation = (answers: (today: IsoDate) => Arbitrary<Answers>): Arbitrary<Situation> =>
  anyAsOf.chain((asOf) => answers(asOf.today).map((given) => ({answers: given, asOf})));

export const anySituation = fc.oneof(
  situation(almostGoodAnswers),
  situation(fullAnswers),
  situation(someAnswers)
);

/** Answers, and more answers that can be given after them on that day. */
export const withMore = (answers: Answers, more: Answers, today: IsoDate): Answers =>
  QUESTION_IDS.reduce(
    (all: Answers, id) =>
      all[id] === undefined && more[id] !== undefined && problemWith(id, more[id], all, today) === undefined
        ? {...all, [id]: more[id]}
        : all,
    answers
  );
