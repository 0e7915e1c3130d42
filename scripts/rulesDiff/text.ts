import type {Locale} from '@/lib/text';
import type {Described, Description} from './describe';
import {PHRASES, type Phrases} from './phrases';

/** The comparison as plain text. */
export function textOf(description: Description, locale: Locale): string {
  const {title, lead, revisions, isSame, lists, laws, apart, changedFiles} = description;
  const say = PHRASES[locale];
  const head = isSame
    ? [`${say.same}. ${revisions} ${lead}`]
    : [
        title,
        revisions,
        lead,
        ...lists.flatMap(({heading, lines}) => listed(heading, lines)),
        ...laws.flatMap(({law, looked, instead, differences, notCompared, givenFindings}) => [
          '',
          `== ${law}`,
          ...(looked === undefined ? [] : [looked]),
          ...(instead === undefined ? [] : [instead]),
          ...differences.flatMap((one) => written(one, say)),
          ...listed(`${say.notCompared}:`, notCompared),
          ...listed(`${say.givenFindings}:`, givenFindings)
        ])
      ];
  return [
    ...head,
    ...apart.flatMap(({heading, differences}) => [
      '',
      `== ${heading}`,
      ...differences.flatMap((one) => written(one, say))
    ]),
    ...listed(`${say.changedFiles}:`, changedFiles)
  ].join('\n');
}

const listed = (heading: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  • ${line}`)];

const written = ({what, count, who, whoIsIt, old, now}: Described, say: Phrases) => [
  '',
  `- ${what}`,
  ...(count === undefined ? [] : [`  ${count}`]),
  ...(who === undefined ? [] : [`  ${whoIsIt ?? say.who}:`, ...who.map((line) => `    ${line}`)]),
  `  ${say.old}: ${old}`,
  `  ${say.now}: ${now}`
];
