import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';
import {expect, test} from 'vitest';
import {CASTS} from './casts.js';

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = ['app', 'deploy', 'lib', 'lint', 'messages', 'scripts'];
const CODE = /\.(tsx?|m?js)$/;
const NO_PRODUCT = /\.(test|fixture|trial|rehearsal)\.|\.d(\.json)?\.ts$/;

const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), {recursive: true, encoding: 'utf8'}).map((name) =>
    join(folder, name).replaceAll('\\', '/')
  )
).filter((file) => CODE.test(file) && !NO_PRODUCT.test(file));

/** The lines on which a file tells TypeScript what a value is: `as X`, `<X>x`, `x!`, and in JSDoc `@type {X}` (x). */
function castsIn(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isCast(node)) found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

function isCast(node: ts.Node): boolean {
  if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) return !isConst(node.type);
  if (ts.isNonNullExpression(node)) return true;
  const tag = ts.isParenthesizedExpression(node) ? ts.getJSDocTypeTag(node) : undefined;
  return tag !== undefined && !isConst(tag.typeExpression.type);
}

const isConst = (type: ts.TypeNode) => type.getText() === 'const';

const CASTS_BY_FILE = new Map(
  FILES.map((file) => [file, castsIn(file, readFileSync(join(ROOT, file), 'utf8'))] as const)
);
const reasonsFor = (file: string) => CASTS[file] ?? [];

test('every cast has a reason in lint/casts.js', () => {
  const casts = [...CASTS_BY_FILE].flatMap(([file, found]) =>
    found.length > reasonsFor(file).length ? found : []
  );
  expect(casts).toEqual([]);
});

test('every reason has its cast', () => {
  const idle = Object.keys(CASTS).filter(
    (file) => (CASTS_BY_FILE.get(file)?.length ?? 0) < reasonsFor(file).length
  );
  expect(idle).toEqual([]);
});

test('they are fewer than twenty', () => {
  expect(Object.values(CASTS).flat().length).toBeLessThan(20);
});

test.each([
  ['an assertion', 'const day = text as IsoDate;', 1],
  ['one by way of unknown', 'const day = text as unknown as IsoDate;', 2],
  ['one in angle brackets', 'const day = <IsoDate>text;', 1],
  ['an exclamation mark', 'const day = days[0]!;', 1],
  ['a comment', 'const day = /** @type {IsoDate} */ (text);', 1],
  ['no constant', `const days = ['2026-07-01'] as const;`, 0],
  ['no constant in a comment', `const days = /** @type {const} */ (['2026-07-01']);`, 0],
  ['no name of an import', `import {day as today} from './days';`, 0],
  ['no type of a variable', 'const day: IsoDate = today;', 0]
])('%s is counted', (_, code, count) => {
  expect(castsIn(code.includes('@type') ? 'days.js' : 'days.ts', code)).toHaveLength(count);
});
