import * as v from 'valibot';
import {
  COURT_OPENED,
  isIsoDate,
  QUESTION_IDS,
  questionOf,
  REFORM,
  UNKNOWN,
  type Answers,
  type IsoDate,
  type Question,
  type QuestionId
} from '../rules';

/** What a person has typed on a screen but not confirmed: field name to text, in the form's own shape. */
export type Typed = Readonly<Record<string, string | boolean | readonly string[]>>;

/** The text fields of the draft application, by field name. */
export type ApplicationText = Readonly<Record<string, string>>;

/** What was looked up in the register of rulings: the id of an act, and the place in it as it was typed. */
export interface SoughtNorm {
  readonly act: string;
  readonly place: string;
}

/** Everything the check keeps: answers given, asked or not, text not confirmed, and the draft application. */
export interface Draft {
  readonly answers: Answers;
  readonly typed: {readonly [Q in QuestionId]?: Typed};
  readonly application: ApplicationText;
  /** No answer: it never decides anything. */
  readonly lookup?: SoughtNorm;
  /** The day of an assessment that was handed over: until an answer changes, the result is that of this day. */
  readonly asOf?: IsoDate;
  /** The day under whose earlier law a lawyer checks, until they leave it. */
  readonly earlierDay?: IsoDate;
}

export const EMPTY_DRAFT: Draft = {answers: {}, typed: {}, application: {}};

/** Raised when the stored shape changes; a draft of another version is read as far as its answers still fit. */
const VERSION = 1;

/** A draft as read from outside, and whether something in it could not be used. */
export interface ReadDraft {
  readonly draft: Draft;
  readonly damaged: boolean;
}

function answerSchema(question: Question): v.GenericSchema {
  switch (question.kind) {
    case 'choice':
      return v.picklist([...question.options, UNKNOWN]);
    case 'several':
      return v.union([
        v.literal(UNKNOWN),
        v.pipe(v.array(v.picklist([...question.options, question.none])), v.minLength(1))
      ]);
    case 'date':
      return v.union([v.literal(UNKNOWN), v.custom<IsoDate>(isIsoDate)]);
    default:
      return question satisfies never;
  }
}

const ANSWER_SCHEMAS = new Map(QUESTION_IDS.map((id) => [id, answerSchema(questionOf(id))]));

const TYPED_SCHEMA = v.record(v.string(), v.union([v.string(), v.boolean(), v.array(v.string())]));

const LONGEST_LOOKUP = 200;
const SOUGHT_TEXT = v.pipe(v.string(), v.maxLength(LONGEST_LOOKUP));
const LOOKUP_SCHEMA: v.GenericSchema<SoughtNorm> = v.object({act: SOUGHT_TEXT, place: SOUGHT_TEXT});

// The library's own record leaves out names such as "constructor" without a word.
const ENTRIES = v.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
);

const STORED_SCHEMA = v.object({
  version: v.number(),
  answers: ENTRIES,
  typed: v.optional(ENTRIES),
  application: v.optional(ENTRIES),
  lookup: v.optional(v.unknown()),
  asOf: v.optional(v.unknown()),
  earlierDay: v.optional(v.unknown())
});

/** The draft as text for the browser's storage. */
export function writeDraft(draft: Draft): string {
  return JSON.stringify({version: VERSION, ...draft});
}

/** Reads any text: what fits today's questions is kept, the rest is left out and reported. */
export function readDraft(text: string): ReadDraft {
  const stored = v.safeParse(STORED_SCHEMA, parseJson(text));
  if (!stored.success) return {draft: EMPTY_DRAFT, damaged: true};
  const {output: data} = stored;
  const entries = Object.entries(data.answers);
  const answers = entries.filter(([id, answer]) => isAnswer(id, answer));
  const typed = Object.entries(data.typed ?? {}).filter(
    ([id, fields]) => isQuestion(id) && v.is(TYPED_SCHEMA, fields)
  );
  const application = Object.entries(data.application ?? {}).filter(([, text]) => typeof text === 'string');
  const lookup = v.safeParse(LOOKUP_SCHEMA, data.lookup);
  const draft: Draft = {
    answers: Object.fromEntries(answers),
    typed: Object.fromEntries(typed),
    application: Object.fromEntries(application) as ApplicationText,
    ...(lookup.success && {lookup: lookup.output}),
    ...(isIsoDate(data.asOf) && {asOf: data.asOf}),
    ...(isEarlierDay(data.earlierDay) && {earlierDay: data.earlierDay})
  };
  return {draft, damaged: answers.length < entries.length};
}

/** A day on which the law before the reform applied. */
export function isEarlierDay(day: unknown): day is IsoDate {
  return isIsoDate(day) && day >= COURT_OPENED && day < REFORM;
}

function isQuestion(id: string): id is QuestionId {
  return ANSWER_SCHEMAS.has(id as QuestionId);
}

function isAnswer(id: string, answer: unknown): boolean {
  const schema = ANSWER_SCHEMAS.get(id as QuestionId);
  return schema !== undefined && v.is(schema, answer);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
