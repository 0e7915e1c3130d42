import type {Answer, IsoDate, QuestionId, StartId} from '../rules';
import {EMPTY_DRAFT, type Draft, type LookupQuery, type Typed} from './draft';

/** What is done to a draft: each makes a new one and leaves the old as it is. */
export type Change = (draft: Draft) => Draft;

/** A confirmed answer; what was typed for it is settled, and the result is that of today again. */
export function answer(question: QuestionId, given: Answer): Change {
  return ({assessedOn: _past, typed: {[question]: _confirmed, ...typed}, ...draft}) => ({
    ...draft,
    typed,
    answers: {...draft.answers, [question]: given}
  });
}

/** What is filled in on a question's screen, not confirmed yet. */
export function type(question: QuestionId, values: Typed): Change {
  return (draft) => ({...draft, typed: {...draft.typed, [question]: values}});
}

/** A field of the draft application. */
export function write(field: string, text: string): Change {
  return (draft) => ({...draft, application: {...draft.application, [field]: text}});
}

export function lookUp(lookup: LookupQuery): Change {
  return (draft) => ({...draft, lookup});
}

/** A day from which a time limit of another way runs. */
export function setStart(start: StartId, day: IsoDate): Change {
  return (draft) => ({...draft, starts: {...draft.starts, [start]: day}});
}

export function nameInCalendars(calendarId: string): Change {
  return (draft) => ({...draft, calendarId});
}

/** The result of today instead of that of an earlier day. */
export const assessToday: Change = ({assessedOn: _past, ...draft}) => draft;

/** The law of an old day, as on that day. */
export function applyLawOf(oldLawDay: IsoDate): Change {
  return ({assessedOn: _past, ...draft}) => ({...draft, oldLawDay});
}

export const applyLawInForce: Change = ({oldLawDay: _old, ...draft}) => draft;

/** A shared link in place of whatever is there. */
export function openShared({
  answers,
  day
}: {
  readonly answers: Draft['answers'];
  readonly day: IsoDate;
}): Change {
  return () => ({...EMPTY_DRAFT, answers, assessedOn: day});
}

/** A saved draft in place of whatever is there. */
export function openSaved(saved: Draft): Change {
  return () => saved;
}
