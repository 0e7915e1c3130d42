import type {Description} from './describe';
import {PHRASES} from './phrases';
import type {Locale} from '@/lib/text';

/** The comparison as plain text. */
export function textOf({title, lead, revisions, isSame, lists, laws}: Description, locale: Locale): string {
  const say = PHRASES[locale];
  if (isSame) return `${say.same}. ${revisions} ${lead}`;
  return [
    title,
    revisions,
    lead,
    ...lists.flatMap(({heading, lines}) => ['', heading, ...lines.map((line) => `  + ${line}`)]),
    ...laws.flatMap(({law, looked, instead, differences, notCompared}) => [
      '',
      `== ${law}`,
      looked,
      ...(instead === undefined ? [] : [instead]),
      ...differences.flatMap(({what, count, who, old, now}) => [
        '',
        `- ${what}`,
        `  ${count}`,
        `  ${say.who}:`,
        ...who.map((line) => `    ${line}`),
        `  ${say.old}: ${old}`,
        `  ${say.now}: ${now}`
      ]),
      ...(notCompared.length === 0
        ? []
        : ['', `${say.notCompared}:`, ...notCompared.map((one) => `  ! ${one}`)])
    ])
  ].join('\n');
}
