import {parseArgs} from 'node:util';
import {COVERAGE, PROCEEDINGS, REGISTER_READ_ON, rulingOf, RULINGS, type Ruling} from '@/lib/rulings';
import {LOCALES, type Locale} from '@/lib/text';
import {askAll} from './rulings/ask';
import {problemsWith} from './rulings/check';
import {startDialogue} from './rulings/dialogue';
import {recordOf} from './rulings/record';
import {storeActs, storeRuling} from './rulings/store';
import {messageOf} from './messageOf';

const USAGE = `npm run rulings                    how much of the Court's rulings is known, and what is missing
npm run rulings -- add [--lang kk|ru|en] [--print]
                                   asks for a ruling and writes it into the register; --print only shows it
Answers may come on standard input, a line each, or as flags: --number --date --subject-kk --subject-ru
--subject-en --act --place --outcome --limit-kk … --source --at --listed --inferred.`;

const MANY = ['act', 'new-act', 'division', 'place', 'outcome', 'source', 'at'];
const ONCE = ['number', 'date', 'listed', 'inferred'];
const IN_EVERY_LANGUAGE = ['subject', 'title', 'short', 'limit', 'meanwhile', 'interpretation'];
const ANSWERS = [
  ...MANY,
  ...ONCE,
  ...IN_EVERY_LANGUAGE.flatMap((name) => LOCALES.map((l) => `${name}-${l}`))
];

function stop(...errors: readonly string[]): never {
  console.error(errors.join('\n'));
  process.exit(2);
}

function read() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        lang: {type: 'string', default: 'ru'},
        into: {type: 'string', default: 'lib/rulings'},
        print: {type: 'boolean', default: false},
        ...Object.fromEntries(ANSWERS.map((name) => [name, {type: 'string', multiple: true} as const]))
      }
    });
  } catch (error) {
    return stop(messageOf(error), USAGE);
  }
}

const {values, positionals} = read();
const [command] = positionals;
if (command === undefined) console.log(coverage());
else if (command === 'add') await add();
else stop(USAGE);

function coverage(): string {
  const {rulings, withSubject, withProvisions, withOutcome} = COVERAGE;
  const numbers = (holds: (ruling: Ruling) => boolean) =>
    RULINGS.filter(holds)
      .map(({number}) => number)
      .join(', ');
  return [
    `${rulings} rulings, sources read on ${REGISTER_READ_ON}`,
    `${withSubject} with subject; not known: ${numbers(({subject}) => subject === undefined)}`,
    `${withProvisions} with the provisions reviewed`,
    `${withOutcome} with outcome; subject known, outcome not: ${numbers(
      ({provisions, outcome}) => provisions.length > 0 && outcome === undefined
    )}`,
    `no date: ${numbers(({date}) => date === undefined)}`,
    `sources differ on the date: ${numbers(({otherDate}) => otherDate !== undefined)}`,
    `proceedings opened, result not known: ${PROCEEDINGS.map(
      ({act, article, paragraph = ''}) => `${act} ${article}(${paragraph})`
    ).join(', ')}`
  ].join('\n');
}

async function add(): Promise<void> {
  const {lang, into, print, ...flags} = values;
  const locale = LOCALES.find((one) => one === lang);
  if (locale === undefined) stop(`--lang ${lang}: right would be ${LOCALES.join(', ')}.`, USAGE);
  const dialogue = startDialogue(locale satisfies Locale, flags);
  const {words} = dialogue;
  try {
    const answers = await askAll(dialogue);
    const known = rulingOf(answers.number);
    const record = recordOf(answers, known);
    const problems = problemsWith(record, answers, words);
    if (problems.length > 0) stop(words.turnedAway, ...problems.map((problem) => `- ${problem}`));
    console.log(JSON.stringify(record, undefined, 2));
    if (print) return;
    const files = [...(await storeActs(into, answers.newActs)), await storeRuling(into, record)];
    console.error(`${words.written} ${files.join(', ')}\n${words.next}`);
  } catch (error) {
    stop(messageOf(error));
  } finally {
    dialogue.close();
  }
}
