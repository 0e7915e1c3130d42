import {QUESTION_IDS, questionOf, type IsoDate, type Question, type QuestionId} from '../rules';

/** A question that is answered with one option. */
export interface AskedChoice {
  readonly kind: 'choice';
  readonly id: string;
  readonly options: readonly string[];
}

/** A question that is answered with some options, or with one that says "none of them". */
export interface AskedList {
  readonly kind: 'several';
  readonly id: string;
  readonly options: readonly string[];
  readonly nones: readonly string[];
}

/** A date: not before another one, not after a day. */
export interface AskedDate {
  readonly kind: 'date';
  readonly id: string;
  readonly notBefore?: string | undefined;
  readonly notAfter?: IsoDate | undefined;
}

/** A question, as far as it matters for which answers there are: in one revision of the rules, or in two. */
export type Asked = AskedChoice | AskedList | AskedDate;

/** A question under its id. */
export function asked(id: string, question: Question): Asked {
  switch (question.kind) {
    case 'choice':
      return {kind: 'choice', id, options: question.options};
    case 'several':
      return {kind: 'several', id, options: question.options, nones: [question.none]};
    case 'date':
      return {kind: 'date', id, notBefore: question.notBefore, notAfter: question.notAfter};
    default:
      return question satisfies never;
  }
}

/** Some of today's questions, in asking order. */
export const askedOf = (ids: ReadonlySet<QuestionId>): readonly Asked[] =>
  QUESTION_IDS.filter((id) => ids.has(id)).map((id) => asked(id, questionOf(id)));
