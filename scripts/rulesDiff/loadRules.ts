import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {sideOf, type RuleModules, type Side} from '@/lib/rulesDiff';

const MODULES = {
  index: 'index.ts',
  finding: 'finding.ts',
  verdict: 'verdict.ts',
  deadline: 'deadline.ts',
  offers: 'offers.ts',
  checklist: 'documents/checklist.ts',
  calendar: 'calendar/index.ts'
} as const;

/** Loads the rules of a checked-out revision; says which part a revision lacks that is too old to be compared. */
export async function loadRules(root: string, revision: string): Promise<Side> {
  const rules = join(root, 'lib/rules');
  const missing = Object.values(MODULES).filter((file) => !existsSync(join(rules, file)));
  if (missing.length > 0)
    throw new Error(
      `${revision} is too old to be compared: it has no ${missing.map((file) => `lib/rules/${file}`).join(', ')}.`
    );
  const loaded = await Promise.all(
    Object.entries(MODULES).map(async ([name, file]) => [
      name,
      (await import(pathToFileURL(join(rules, file)).href)) as unknown
    ])
  );
  return sideOf(Object.fromEntries(loaded) as RuleModules, codeIn(rules));
}

/** The folders whose files are data, each its own. */
const DATA = /^(criteria|remedies|timeLimits|documents|law|clocks|counting|history|cases)\//;

/** The code that reads the rules, without its tests. */
function codeIn(rules: string): string {
  const files = readdirSync(rules, {recursive: true, encoding: 'utf8'}).filter(
    (file) =>
      file.endsWith('.ts') &&
      !DATA.test(file) &&
      !/\.(test|fixture)\.ts$/.test(file) &&
      file !== 'questions/catalogue.ts'
  );
  return files
    .sort()
    .map((file) => readFileSync(join(rules, file), 'utf8'))
    .join('\n');
}
