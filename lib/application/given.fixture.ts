import {assess, type Answers} from '../rules';
import {CASES as cases} from '../rules/cases/cases.fixture';
import {buildApplication} from './document';
import type {FieldTexts} from './fields';
import type {ApplicationDocument, FilingLanguage} from './model';
import {toText} from './plainText';

/** A draft from one of the known cases, on its own day. */
export function draftOf(
  id: string,
  filingLanguage: FilingLanguage,
  fields: FieldTexts = {},
  changed: Answers = {}
): ApplicationDocument {
  const found = cases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No case ${id}`);
  const answers = {...found.answers, ...changed};
  const today = found.today;
  return buildApplication({answers, assessment: assess(answers, {today}), fields, filingLanguage, today});
}

/** The paper as plain text, with plain spaces. */
export const textOf = (draft: ApplicationDocument) => toText(draft).replaceAll('\u00a0', ' ');
