import * as z from 'zod/mini';
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

function answerSchema(question: Question): z.ZodMiniType {
  switch (question.kind) {
    case 'choice':
      return z.enum([...question.options, UNKNOWN]);
    case 'several':
      return z.union([
        z.literal(UNKNOWN),
        z.array(z.enum([...question.options, question.none])).check(z.minLength(1))
      ]);
    case 'date':
      return z.union([z.literal(UNKNOWN), z.string().check(z.refine(isIsoDate))]);
    default:
      return question satisfies never;
  }
}

const ANSWER_SCHEMAS = new Map(QUESTION_IDS.map((id) => [id, answerSchema(questionOf(id))]));

const TYPED_SCHEMA = z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string())]));

const LONGEST_LOOKUP = 200;
const SOUGHT_TEXT = z.string().check(z.maxLength(LONGEST_LOOKUP));
const LOOKUP_SCHEMA: z.ZodMiniType<SoughtNorm> = z.object({act: SOUGHT_TEXT, place: SOUGHT_TEXT});

const STORED_SCHEMA = z.object({
  version: z.number(),
  answers: z.record(z.string(), z.unknown()),
  typed: z.optional(z.record(z.string(), z.unknown())),
  application: z.optional(z.record(z.string(), z.unknown())),
  lookup: z.optional(z.unknown()),
  asOf: z.optional(z.unknown()),
  earlierDay: z.optional(z.unknown())
});

/** The draft as text for the browser's storage. */
export function writeDraft(draft: Draft): string {
  return JSON.stringify({version: VERSION, ...draft});
}

/** Reads any text: what fits today's questions is kept, the rest is left out and reported. */
export function readDraft(text: string): ReadDraft {
  const stored = z.safeParse(STORED_SCHEMA, parseJson(text));
  if (!stored.success) return {draft: EMPTY_DRAFT, damaged: true};
  const {data} = stored;
  const entries = Object.entries(data.answers);
  const answers = entries.filter(([id, answer]) => isAnswer(id, answer));
  const typed = Object.entries(data.typed ?? {}).filter(
    ([id, fields]) => isQuestion(id) && z.safeParse(TYPED_SCHEMA, fields).success
  );
  const application = Object.entries(data.application ?? {}).filter(([, text]) => typeof text === 'string');
  const lookup = z.safeParse(LOOKUP_SCHEMA, data.lookup);
  const draft: Draft = {
    answers: Object.fromEntries(answers),
    typed: Object.fromEntries(typed),
    application: Object.fromEntries(application) as ApplicationText,
    ...(lookup.success && {lookup: lookup.data}),
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
  return schema !== undefined && z.safeParse(schema, answer).success;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
