import {parseArgs} from 'node:util';
import {assess, changesFor, interview, isIsoDate, lawOf, type Answers, type IsoDate} from '@/lib/rules';
import {answersJsonSchema} from '@/lib/answers/jsonSchema';
import {LOCALES} from '@/lib/text';
import {explain} from './explain';
import {todayInKazakhstan} from '../today';
import {readAnswers} from './readAnswers';

const USAGE = `npm run --silent assess -- [FILE] [--on YYYY-MM-DD] [--explain kk|ru|en] [--schema]
Answers as JSON from FILE or standard input; the assessment as JSON, or in words.`;

export type Outcome = {readonly printed: string} | {readonly errors: readonly string[]};

/**
 * The whole command except the process: turns arguments, and a function that reads a file or standard input, into
 * text.
 */
export function assessCommand(args: readonly string[], read: (file: string | undefined) => string): Outcome {
  const given = parse(args);
  if (given instanceof Error) return {errors: [given.message, USAGE]};
  const {values, positionals} = given;
  if (values.schema === true) return json(answersJsonSchema());
  const on = values.on ?? todayInKazakhstan();
  if (!isIsoDate(on)) return {errors: [`--on ${on}: no such day; right would be a date such as 2026-11-23.`]};
  const locale = LOCALES.find((one) => one === values.explain);
  if (values.explain !== undefined && locale === undefined)
    return {
      errors: [`--explain ${values.explain}: no such language; right would be ${LOCALES.join(', ')}.`]
    };
  const [file] = positionals;
  const text = attempt(() => read(file));
  if (text instanceof Error) return {errors: [`${file ?? 'standard input'}: cannot be read.`, USAGE]};
  const found = readAnswers(text, on);
  if ('errors' in found) return found;
  return locale === undefined
    ? json(report(found.answers, on))
    : {printed: explain(locale, found.answers, on)};
}

const json = (value: object): Outcome => ({printed: JSON.stringify(value, undefined, 2)});

const parse = (args: readonly string[]) =>
  attempt(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {on: {type: 'string'}, explain: {type: 'string'}, schema: {type: 'boolean'}}
    })
  );

function attempt<T>(act: () => T): T | Error {
  try {
    return act();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** What the command prints: the assessment with the day, the law and the questions still open. */
function report(answers: Answers, today: IsoDate): object {
  const {next, asked} = interview(answers, {today});
  const assessment = assess(answers, {today});
  return {
    on: today,
    law: {act: 'courtLaw', asOf: lawOf(today).from},
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
