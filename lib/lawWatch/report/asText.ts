import {keysOf} from '../../rules';
import {formatArticle} from '../../text';
import type {CheckedText, LawCheck} from '../check';
import {aboutText} from './aboutText';
import {affectedBy, outcomeOf, type Affected} from './affected';
import {howOf} from './howOf';
import {REPORT_WORDS} from './words';
import type {WordsById} from './wordsById';

const words = REPORT_WORDS.en;

/** The report for a terminal, in English: the texts given, then each citation to review. */
export function asText(check: LawCheck, byId: WordsById): string {
  return [
    ...check.problems.map(({file, problem}) => `${file}: ${words.problem[problem]}`),
    ...check.texts.flatMap((text) => ['', ...linesOf(text, byId)]),
    '',
    words.outcome[outcomeOf(check)]
  ].join('\n');
}

function linesOf(text: CheckedText, byId: WordsById): readonly string[] {
  const {act, language, files, citations} = text;
  const count = (state: string) => citations.filter(({fate}) => fate.state === state).length;
  const counted = keysOf(words.state)
    .filter((state) => count(state) > 0)
    .map((state) => `${count(state)} ${words.state[state]}`);
  const open = citations.filter(({fate}) => fate.state === 'absent');
  return [
    `${act} ${words.language[language]}: ${files.join(', ')}`,
    ...aboutText('en', text).map((line) => `  ${line}`),
    `  Citations: ${counted.join(', ')}.`,
    ...affectedBy(text, byId).flatMap(linesOfOne),
    ...open.map(({place, fate}) => `  ${place}: ${words.state[fate.state]}`)
  ];
}

function linesOfOne(one: Affected): readonly string[] {
  const kinds = [...new Set(one.uses.map(({kind}) => kind))];
  const named = kinds.map((kind) => {
    const ids = one.uses.filter((use) => use.kind === kind).map(({id}) => id);
    return `      ${words.uses[kind]}: ${ids.join(', ')}`;
  });
  return [
    `  ${words.state[one.fate.state].toUpperCase()} ${formatArticle('en', one.citation)}`,
    ...howOf('en', one).map((line) => `      ${line}`),
    ...(named.length === 0 ? [`      ${words.nothingRests}`] : named),
    ...(one.words.length === 0 ? [] : [`      ${words.words}: ${one.words.join(' ')}`])
  ];
}
