import {answeredForAnother, type Answer, type IsoDate, type QuestionId, type StartId} from '../../rules';
import {fieldsOf} from '../fields';
import {EMPTY_DRAFT, type Draft, type LookupQuery, type Typed} from './draft';

/** Changes to a draft; each returns a new one and leaves the old one alone. */
export type Change = (draft: Draft) => Draft;

/**
 * A confirmed answer: discards what was typed for it, and the result is today's again. Answers given about another
 * person than it now names are asked again, with what was answered as not confirmed.
 */
export function answer(question: QuestionId, given: Answer): Change {
  return ({assessedOn: _past, typed: {[question]: _confirmed, ...typed}, answers, ...draft}) => {
    const others = answeredForAnother(question, given, answers);
    const asTyped = others.map((id): [string, Typed] => [id, fieldsOf(id, answers[id])]);
    const kept = Object.entries(answers).filter(([id]) => !others.some((other) => other === id));
    return {
      ...draft,
      typed: {...Object.fromEntries(asTyped), ...typed},
      answers: {...Object.fromEntries(kept), [question]: given}
    };
  };
}

/** What has been entered on a question's screen but not confirmed yet. */
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

/** The day on which the time limit of another remedy starts. */
export function setStart(start: StartId, day: IsoDate): Change {
  return (draft) => ({...draft, starts: {...draft.starts, [start]: day}});
}

export function nameInCalendars(calendarId: string): Change {
  return (draft) => ({...draft, calendarId});
}

/** Assess as of today again, not as of an earlier day. */
export const assessToday: Change = ({assessedOn: _past, ...draft}) => draft;

/** Assess under the law of an earlier day, as of that day. */
export function applyLawOf(oldLawDay: IsoDate): Change {
  return ({assessedOn: _past, ...draft}) => ({...draft, oldLawDay});
}

export const applyLawInForce: Change = ({oldLawDay: _old, ...draft}) => draft;

/** Replace the draft with a shared link. */
export function openShared({
  answers,
  day
}: {
  readonly answers: Draft['answers'];
  readonly day: IsoDate;
}): Change {
  return () => ({...EMPTY_DRAFT, answers, assessedOn: day});
}

/** Replace the draft with a saved one. */
export function openSaved(saved: Draft): Change {
  return () => saved;
}
