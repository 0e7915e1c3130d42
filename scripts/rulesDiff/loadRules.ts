import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {sideOf, type RuleModules, type Side} from '@/lib/rulesDiff';

const MODULES = {
  index: 'index.ts',
  finding: 'assessment/finding.ts',
  verdict: 'assessment/verdict.ts',
  deadline: 'assessment/deadline.ts',
  offers: 'assessment/offers.ts',
  checklist: 'documents/checklist.ts',
  calendar: 'calendar/index.ts'
} as const;

/** Without these a revision is asked less quickly. */
const HELPFUL = {
  remedies: 'remedies/index.ts',
  logic: 'logic/index.ts',
  questions: 'questions/index.ts'
} as const;

/** Loads the rules of a checked-out revision; says which part a revision lacks that is too old to be compared. */
export async function loadRules(root: string, revision: string): Promise<Side> {
  const rules = join(root, 'lib/rules');
  const missing = Object.values(MODULES).filter((file) => !existsSync(placeOf(rules, file)));
  if (missing.length > 0)
    throw new Error(
      `${revision} is too old to be compared: it has no ${missing.map((file) => `lib/rules/${file}`).join(', ')}.`
    );
  const loaded = await Promise.all(
    Object.entries({...MODULES, ...HELPFUL}).map(async ([name, file]): Promise<[string, unknown]> => [
      name,
      existsSync(placeOf(rules, file)) ? await load(placeOf(rules, file), revision) : {}
    ])
  );
  const {logic, questions, ...modules} = Object.fromEntries(loaded);
  const evaluating = Object.assign({}, logic, questions, modules['offers']);
  const found = {...modules, evaluating};
  if (!isRules(found)) throw new Error(`The rules of ${revision} cannot be read.`);
  return sideOf(found, codeIn(rules, found));
}

/** Where a revision has a module: until 27 November 2026 what is now in `assessment` had no folder. */
function placeOf(rules: string, file: string): string {
  const place = join(rules, file);
  return existsSync(place) ? place : join(rules, file.replace(/^assessment\//, ''));
}

/** Of another revision nothing is known but that it has these modules; what it asks of them is tried as it goes. */
const isRules = (found: object): found is RuleModules =>
  Object.keys(MODULES).every((name) => name in found) &&
  Object.values(found).every((one) => typeof one === 'object');

async function load(file: string, revision: string): Promise<unknown> {
  try {
    return await import(pathToFileURL(file).href);
  } catch (error) {
    throw new Error(`The rules of ${revision} cannot be loaded: ${String(error)}`, {cause: error});
  }
}

/** The code that reads the rules, without its tests and the rules themselves, each of which is a file of data. */
function codeIn(rules: string, {index}: RuleModules): string {
  const data = [
    ...index.CRITERION_IDS.map((id) => `criteria/${id}`),
    ...index.REMEDY_IDS.map((id) => `remedies/${id}`),
    ...(index.TIME_LIMIT_IDS ?? []).map((id) => `timeLimits/${id}`),
    ...['questions/catalogue', 'law/acts', 'law/periods', 'law/rights']
  ];
  const files = readdirSync(rules, {recursive: true, encoding: 'utf8'}).filter(
    (file) =>
      file.endsWith('.ts') &&
      !IS_TEST.test(file) &&
      !NOT_COMPARED.test(file) &&
      !data.some((name) => file === `${name}.ts`)
  );
  return files
    .sort()
    .map((file) => readFileSync(join(rules, file), 'utf8'))
    .join('\n');
}

export const IS_TEST = /\.(test|fixture)\.ts$/;

/** The code in these says nothing of an assessment. */
export const NOT_COMPARED = /^(cases|citations|clocks|counting|history|journey)\//;
