import {readFileSync} from 'node:fs';
import ts from 'typescript';
import * as z from 'zod';
import {inTurn, replace, type Edit, type Edits} from '../edits';

/** Languages of the project, of which the last stands for what a translator would write. */
const KNOWN = ['kk', 'ru', 'en'];
export const NEW = 'uz';

/** A text about English as one about the new language: what it is called, and where its files are. */
const renamed = (text: string) =>
  text
    .replaceAll(`'en'`, `'${NEW}'`)
    .replaceAll('/en/', `/${NEW}/`)
    .replaceAll(/\/en'/g, `/${NEW}'`)
    .replaceAll(/\ben(?=[A-Z])/g, NEW);

/** Where a file says something in each language, it says it in the new one, too: in the words of English. */
const alsoHere: Edit = (text) => {
  const source = ts.createSourceFile('file.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const added: {readonly at: number; readonly text: string}[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const named = new Map(node.properties.map((one) => [one.name?.getText(), one]));
      const last = named.get('en');
      if (last !== undefined && KNOWN.every((locale) => named.has(locale)))
        added.push({at: last.end, text: `, ${NEW}: ${valueOf(last)}`});
    }
    if (ts.isImportDeclaration(node) && node.moduleSpecifier.getText().includes('/en/'))
      added.push({at: node.end, text: `\n${renamed(node.getText())}`});
    if (ts.isCaseClause(node) && node.expression.getText() === `'en'`)
      added.push({at: node.getStart(), text: `case '${NEW}':\n`});
    node.forEachChild(visit);
  };
  visit(source);
  if (added.length === 0) throw new Error('Nothing is said in each language');
  return added
    .sort((a, b) => b.at - a.at)
    .reduce((edited, one) => edited.slice(0, one.at) + one.text + edited.slice(one.at), text);
};

const valueOf = (property: ts.ObjectLiteralElementLike): string =>
  ts.isPropertyAssignment(property) ? renamed(property.initializer.getText()) : 'en';

const JSON_FILE = z.json();
type Json = z.infer<typeof JSON_FILE>;

/** The same in a file of data. */
const alsoInData: Edit = (text) => {
  const also = (value: Json): Json => {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Array) return value.map(also);
    const inside = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, also(part)]));
    const {en} = inside;
    return en !== undefined && KNOWN.every((locale) => locale in inside) ? {...inside, [NEW]: en} : inside;
  };
  return `${JSON.stringify(also(JSON_FILE.parse(JSON.parse(text))), undefined, 2)}\n`;
};

/** A new file like that of English. */
const like =
  (path: string): Edit =>
  () =>
    renamed(readFileSync(path, 'utf8'));

const inFiles = (edit: Edit, ...paths: readonly string[]): Edits =>
  Object.fromEntries(paths.map((path) => [path, edit]));

const FILES = ['questions', 'check', 'rules', 'letter', 'pages'];

/** A language that nobody translated into: its words are those of English. */
export const language: Edits = {
  'lib/text/locale.ts': inTurn(
    replace(`'kk', 'ru', 'en'`, `'kk', 'ru', 'en', '${NEW}'`),
    replace(`en: 'English'`, `en: 'English', ${NEW}: 'Oʻzbekcha'`)
  ),
  'app/i18n/routing.ts': replace(`'kk', 'ru', 'en'`, `'kk', 'ru', 'en', '${NEW}'`),
  ...Object.fromEntries(
    FILES.map((name) => [`messages/${NEW}/${name}.json`, like(`messages/en/${name}.json`)])
  ),
  [`app/i18n/whole/${NEW}.ts`]: like('app/i18n/whole/en.ts'),
  ...inFiles(
    alsoHere,
    'messages/index.ts',
    'app/[locale]/check/deferred/words.ts',
    'app/[locale]/check/letter/loadLetter.ts',
    'app/[locale]/check/secondLanguage/useWords.ts',
    'lib/text/actOwners.ts',
    'lib/text/dates.ts',
    'lib/text/lists.ts',
    'lib/text/references/loneUnit.ts',
    'lib/text/numbers.ts',
    'lib/text/officialText.ts',
    'lib/text/references/reference.ts',
    'lib/text/weekdays.ts',
    'lib/lawWatch/report/words.ts',
    'lib/rulings/format.ts',
    'lib/rulings/schema.ts',
    'lib/rulings/writings.fixture.ts',
    'scripts/rulings/record.ts',
    'scripts/rulesDiff/citationsInWords.ts',
    'scripts/rulesDiff/phrases.ts',
    'messages/about.test.ts',
    'messages/amendable.test.ts',
    'messages/asked.test.ts',
    'messages/headings.test.ts',
    'messages/plain.test.ts',
    'messages/sentences.fixture.ts',
    'messages/style.test.ts',
    'messages/texts.fixture.ts',
    'messages/typography.test.ts'
  ),
  ...inFiles(
    alsoInData,
    'scripts/rulings/words.json',
    'lib/rulings/acts.json',
    'lib/rulings/proceedings.json',
    'lib/rulings/register/2023.json',
    'lib/rulings/register/2024.json',
    'lib/rulings/register/2025.json',
    'lib/rulings/register/2026.json'
  )
};
