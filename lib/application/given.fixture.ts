import {assess, type Answers} from '../rules';
import {CASES as cases} from '../rules/cases/cases.fixture';
import {buildApplication} from './document';
import type {FieldTexts} from './fields';
import type {ApplicationDocument, FilingLanguage, Line} from './model';

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

const written = (line: Line) =>
  line.map((piece) => (typeof piece === 'string' ? piece : `[${piece.gap}]`)).join('');

/** The paper as lines of plain text, with plain spaces. */
export function textOf({
  addressee,
  parties,
  title,
  subtitle,
  sections,
  closing
}: ApplicationDocument): string {
  const blocks = [...parties, ...sections.map(({heading, blocks}) => ({heading, facts: blocks}))].flatMap(
    ({heading, facts}) => [
      heading,
      ...facts.flatMap((block) => {
        switch (block.kind) {
          case 'text':
            return [written(block.line)];
          case 'fact':
            return [`${block.label}: ${written(block.line)}`];
          case 'list':
            return block.items.map(written);
          default:
            return [block.text];
        }
      })
    ]
  );
  const signed = closing.map(({label, line}) => `${label}: ${written(line)}`);
  return [addressee, title, subtitle, ...blocks, ...signed].join('\n').replaceAll('\u00a0', ' ');
}
