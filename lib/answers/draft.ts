import {
  isIsoDate,
  laws,
  type Answers,
  type IsoDate,
  type Law,
  type QuestionId,
  type StartDates
} from '../rules';
import type {Letter} from '../letter/told';
import type {FieldValues} from './fields';

/** What a person has typed on a question's screen but not confirmed. */
export type Typed = Partial<FieldValues>;

/** The text fields of the draft application, by field name. */
export type ApplicationText = Readonly<Record<string, string>>;

/** What is looked up in the register of rulings: the id of an act, and the place in it as it was typed. */
export interface LookupQuery {
  readonly act: string;
  readonly place: string;
}

/** Everything a person has entered: answers, asked or not, text not confirmed, and the draft application. */
export interface Draft {
  readonly answers: Answers;
  readonly typed: {readonly [Q in QuestionId]?: Typed};
  readonly application: ApplicationText;
  /** No answer: it never decides anything. */
  readonly lookup?: LookupQuery;
  /** Days from which the time limits of other ways run; they decide nothing else. */
  readonly starts?: StartDates;
  /** What the Court has answered; its days are answers like others. */
  readonly letter?: Letter;
  /** By chance, so that calendars know the last days of this draft again, and mix them with no other's. */
  readonly calendarId?: string;
  /** The day of a result that was shared or saved: until an answer changes, the result is that of this day. */
  readonly assessedOn?: IsoDate;
  /** The day under whose old law a lawyer checks, until they leave it. */
  readonly oldLawDay?: IsoDate;
}

export const EMPTY_DRAFT: Draft = {answers: {}, typed: {}, application: {}};

/** A day on which a law applied that came before another, the newest if none is named. */
export function isOldLawDay(day: unknown, before: Law = laws()[0]): day is IsoDate {
  return isIsoDate(day) && day < before.from && laws().some((law) => law.from <= day);
}

/** Raised when the stored shape changes; a draft of another version is read as far as its answers still fit. */
const VERSION = 1;

/** The draft as text for the browser's storage. */
export function writeDraft({assessedOn, oldLawDay, ...draft}: Draft): string {
  return JSON.stringify({
    version: VERSION,
    ...draft,
    // Named as in the first version, whose drafts are still read.
    ...(assessedOn !== undefined && {asOf: assessedOn}),
    ...(oldLawDay !== undefined && {earlierDay: oldLawDay})
  });
}
