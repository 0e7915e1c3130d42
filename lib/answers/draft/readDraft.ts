import * as z from 'zod/mini';
import {isIsoDate, isStart, type IsoDate} from '../../rules';
import {isAnswer, isQuestion} from '../answerSchema';
import {EMPTY_DRAFT, isOldLawDay, type Draft} from './draft';
import {LETTER} from '../letter/letterSchema';
import {parseJson} from '../parseJson';

/** A draft read from outside; `damaged` if an answer in it could not be used. */
export interface ReadDraft {
  readonly draft: Draft;
  readonly damaged: boolean;
}

const TYPED = z.partial(
  z.object({
    choice: z.nullable(z.string()),
    several: z.array(z.string()),
    day: z.string(),
    month: z.string(),
    year: z.string(),
    unknown: z.boolean()
  })
);

const CALENDAR_ID = z.string().check(z.regex(/^[0-9a-z]{6,20}$/));

const LONGEST_LOOKUP = 200;
const LOOKUP_TEXT = z.string().check(z.maxLength(LONGEST_LOOKUP));
const LOOKUP = z.object({act: LOOKUP_TEXT, place: LOOKUP_TEXT});

// Not validated here: invalid entries are left out one by one, and reported.
const ENTRIES = z.custom<Readonly<Record<string, unknown>>>(
  (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
);

const STORED = z.object({
  version: z.number(),
  answers: ENTRIES,
  typed: z.optional(ENTRIES),
  application: z.optional(ENTRIES),
  lookup: z.optional(z.unknown()),
  starts: z.optional(z.unknown()),
  letter: z.optional(z.unknown()),
  calendarId: z.optional(z.unknown()),
  asOf: z.optional(z.unknown()),
  earlierDay: z.optional(z.unknown())
});

/** Reads any text: keeps what fits today's questions, leaves out the rest and reports that. */
export function readDraft(text: string): ReadDraft {
  return readStored(parseJson(text));
}

/** The same for parsed JSON. */
export function readStored(value: unknown): ReadDraft {
  const stored = STORED.safeParse(value);
  if (!stored.success) return {draft: EMPTY_DRAFT, damaged: true};
  const {answers: entries, typed = {}, application = {}, lookup, asOf, earlierDay} = stored.data;
  const starts = Object.entries(ENTRIES.safeParse(stored.data.starts).data ?? {}).filter(
    ([id, day]) => isStart(id) && isIsoDate(day)
  );
  const calendarId = CALENDAR_ID.safeParse(stored.data.calendarId);
  const letter = LETTER.safeParse(stored.data.letter);
  const answers = Object.entries(entries).filter(([id, answer]) => isAnswer(id, answer));
  const query = LOOKUP.safeParse(lookup);
  const draft: Draft = {
    answers: Object.fromEntries(answers),
    typed: Object.fromEntries(
      Object.entries(typed).flatMap(([id, fields]) => {
        const read = TYPED.safeParse(fields);
        return isQuestion(id) && read.success ? [[id, read.data]] : [];
      })
    ),
    application: Object.fromEntries(Object.entries(application).filter(isText)),
    ...(query.success && {lookup: query.data}),
    ...(starts.length > 0 && {starts: Object.fromEntries(starts)}),
    ...(letter.success && {letter: letter.data}),
    ...(calendarId.success && {calendarId: calendarId.data}),
    ...days(asOf, earlierDay)
  };
  return {draft, damaged: answers.length < Object.keys(entries).length};
}

const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';

function days(asOf: unknown, earlierDay: unknown): {assessedOn?: IsoDate; oldLawDay?: IsoDate} {
  return {
    ...(isIsoDate(asOf) && {assessedOn: asOf}),
    ...(isOldLawDay(earlierDay) && {oldLawDay: earlierDay})
  };
}
