import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {asData, asPage, asText, checkFiles, outcomeOf, PINNED, readFormer, wordsById} from '@/lib/lawWatch';
import {LOCALES} from '@/lib/text';
import {MESSAGES} from '@/messages';
import {filesIn} from './law/filesIn';
import {messageOf} from './messageOf';

const USAGE = `npm run --silent law:check -- FOLDER|FILE... [--json] [--html FILE [--in kk|ru|en] [--before FOLDER]]
Compares texts of law with what was pinned: Markdown, plain text, HTML saved from a site, DOCX.
--json    prints the report as data
--html    writes it as a page, in the language of --in (en)
--before  a folder or file with the text that was pinned: the page then marks the words that changed
Ends with 0 if every citation says the same, with 1 if the law changed, with 2 if not all could be compared.`;

const EXIT = {same: 0, changed: 1, unfinished: 2} as const;

function stop(...lines: readonly string[]): never {
  console.error(lines.join('\n'));
  process.exit(EXIT.unfinished);
}

function read() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: {type: 'boolean', default: false},
        html: {type: 'string'},
        in: {type: 'string', default: 'en'},
        before: {type: 'string'}
      }
    });
  } catch (error) {
    return stop(messageOf(error), USAGE);
  }
}

const {values, positionals} = read();
const locale = LOCALES.find((one) => one === values.in);
if (locale === undefined) stop(`--in ${values.in}: no such language; right would be ${LOCALES.join(', ')}.`);
if (positionals.length === 0) stop(USAGE);

function given(paths: readonly string[]) {
  try {
    return filesIn(paths);
  } catch (error) {
    return stop(messageOf(error), USAGE);
  }
}

const check = checkFiles(given(positionals), PINNED);
const words = wordsById(MESSAGES);
console.log(values.json ? JSON.stringify(asData(check, words), undefined, 2) : asText(check, words));
if (values.html !== undefined) {
  const former = readFormer(given(values.before === undefined ? [] : [values.before]), PINNED);
  writeFileSync(values.html, asPage(locale, check, words, former));
}
process.exitCode = EXIT[outcomeOf(check)];
