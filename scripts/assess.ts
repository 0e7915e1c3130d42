import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import * as z from 'zod';
import {
  assess,
  changesFor,
  interview,
  isIsoDate,
  lawDay,
  type Answers,
  type IsoDate
} from '@/lib/rules';
import {LOCALES, type Locale} from '@/lib/text';
import {ANSWERS_SCHEMA} from './assess/answersSchema';
import {explain} from './assess/explain';
import {readAnswers} from './assess/readAnswers';
import {todayInKazakhstan} from './today';

const USAGE = `npm run --silent assess -- [FILE] [--on YYYY-MM-DD] [--explain kk|ru|en] [--schema]
Answers as JSON from FILE or standard input; the assessment as JSON, or in words.`;

function stop(...errors: readonly string[]): never {
  console.error(errors.join('\n'));
  process.exit(2);
}

function read(): {values: {on?: string; explain?: string; schema?: boolean}; positionals: string[]} {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {on: {type: 'string'}, explain: {type: 'string'}, schema: {type: 'boolean'}}
    });
  } catch (error) {
    return stop((error as Error).message, USAGE);
  }
}

/** What the command prints: the assessment with the day, the law and the questions still open. */
function report(answers: Answers, today: IsoDate): object {
  const {next, asked} = interview(answers, {today});
  const assessment = assess(answers, {today});
  return {
    on: today,
    law: {act: 'courtLaw', asOf: lawDay(today)},
    asked,
    openQuestion: next ?? null,
    ...assessment,
    mending: assessment.findings.flatMap((finding) =>
      finding.status === 'unmet'
        ? [{criterion: finding.criterion, changes: changesFor(finding, {today}) ?? 'nothing'}]
        : []
    )
  };
}

const {values, positionals} = read();
if (values.schema === true) {
  console.log(JSON.stringify(z.toJSONSchema(ANSWERS_SCHEMA, {unrepresentable: 'any'}), undefined, 2));
  process.exit(0);
}
const on = values.on ?? todayInKazakhstan();
if (!isIsoDate(on)) stop(`--on ${on}: no such day; right would be a date such as 2026-11-23.`);
const locale = LOCALES.find((one) => one === values.explain);
if (values.explain !== undefined && locale === undefined)
  stop(`--explain ${values.explain}: no such language; right would be ${LOCALES.join(', ')}.`);
const [file] = positionals;
const text = textOf(file);
const found = readAnswers(text, on);
if ('errors' in found) stop(...found.errors);
console.log(printed(found.answers, on, locale));

function textOf(path: string | undefined): string {
  try {
    return readFileSync(path ?? 0, 'utf8');
  } catch {
    return stop(`${path ?? 'standard input'}: cannot be read.`, USAGE);
  }
}

function printed(answers: Answers, today: IsoDate, language: Locale | undefined): string {
  return language === undefined
    ? JSON.stringify(report(answers, today), undefined, 2)
    : explain(language, answers, today);
}
