import {
  isIsoDate,
  laws,
  type Answers,
  type IsoDate,
  type Law,
  type QuestionId,
  type StartDates
} from '../../rules';
import type {Letter} from '../../letter/told';
import type {FieldValues} from '../fields';

/** What a person has typed on a question's screen but not confirmed. */
export type Typed = Partial<FieldValues>;

/** The text fields of the draft application, by field name. */
export type ApplicationText = Readonly<Record<string, string>>;

/** What is looked up in the register of rulings: the id of an act, and the provision as typed. */
export interface LookupQuery {
  readonly act: string;
  readonly place: string;
}

/** Everything a person has entered: answers, asked or not, text not confirmed, and the draft application. */
export interface Draft {
  readonly answers: Answers;
  readonly typed: {readonly [Q in QuestionId]?: Typed};
  readonly application: ApplicationText;
  /** Not an answer: it never decides anything. */
  readonly lookup?: LookupQuery;
  /** Days on which the time limits of other remedies start; they decide nothing else. */
  readonly starts?: StartDates;
  /** The Court's letter; its dates are answers like any other. */
  readonly letter?: Letter;
  /** Random, so that calendars recognise the last days of this draft and never confuse them with another's. */
  readonly calendarId?: string;
  /** The day of a shared or saved result: until an answer changes, the assessment stays as of this day. */
  readonly assessedOn?: IsoDate;
  /** The day whose law a lawyer has chosen to check under. */
  readonly oldLawDay?: IsoDate;
}

export const EMPTY_DRAFT: Draft = {answers: {}, typed: {}, application: {}};

/** The last day of the law before `law`, or before the newest one. */
export function isOldLawDay(day: unknown, before: Law = laws()[0]): day is IsoDate {
  return isIsoDate(day) && day < before.from && laws().some((law) => law.from <= day);
}

/** Increased when the stored format changes; from a draft of another version, every answer that still fits is read. */
const VERSION = 1;

/** The draft as text for the browser's storage. */
export function writeDraft({assessedOn, oldLawDay, ...draft}: Draft): string {
  return JSON.stringify({
    version: VERSION,
    ...draft,
    // The name of the first version, whose drafts can still be read.
    ...(assessedOn !== undefined && {asOf: assessedOn}),
    ...(oldLawDay !== undefined && {earlierDay: oldLawDay})
  });
}
