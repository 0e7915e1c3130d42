import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '..');
const SAID_IN = ['app', 'lib', 'scripts'];

/** Where translators come from. */
const TRANSLATORS = ['useTranslations', 'getTranslations', 'createTranslator'];

/** A part of a key that the code works out. */
const HOLE = '*';

interface Source {
  /** The keys it asks for. */
  readonly asked: readonly string[];
  /** Every name and every text in it: what a part that is worked out can be. */
  readonly names: readonly string[];
}

const SOURCES = SAID_IN.flatMap((folder) =>
  readdirSync(join(ROOT, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.tsx?$/.test(name) && !/\.(?:test|fixture|d)\.tsx?$/.test(name))
    .map((name) => read(join(ROOT, folder, name)))
);

const NAMES = new Set(SOURCES.flatMap(({names}) => names));
const ASKED = [...new Set(SOURCES.flatMap(({asked}) => asked))].map(
  (key) => new RegExp(`^${key.replaceAll('.', '\\.').replaceAll(HOLE, '([^.]+)')}$`)
);

/** Whether some screen or command can say this. */
export const isSaid = (key: string): boolean =>
  ASKED.some((asked) =>
    asked
      .exec(key)
      ?.slice(1)
      .every((part) => NAMES.has(part))
  );

/** Whether each part of a key is a name in the code; for words that are read as values. */
export const isNamed = (key: string): boolean => key.split('.').every((part) => NAMES.has(part));

function read(path: string): Source {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  // By name, in the order of the file: each component declares its translator before it speaks.
  const translators = new Map<string, string>();
  const asked: string[] = [];
  const names: string[] = [];
  visit(source);
  return {asked, names};

  function visit(node: ts.Node): void {
    if (ts.isIdentifier(node) || ts.isStringLiteral(node)) names.push(node.text);
    const given = declared(node);
    if (given !== undefined) translators.set(...given);
    if (ts.isCallExpression(node)) asked.push(...keysOf(node));
    ts.forEachChild(node, visit);
  }

  function declared(node: ts.Node): readonly [name: string, namespace: string] | undefined {
    const isNamed = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isTypeAliasDeclaration(node);
    if (!isNamed) return undefined;
    const typed = ts.isVariableDeclaration(node) ? node.initializer : node.type;
    const namespace = typed && (namespaceOf(typed) ?? translators.get(typed.getText()));
    return namespace === undefined ? undefined : [node.name.getText(), namespace];
  }

  function keysOf({expression, arguments: [key]}: ts.CallExpression): readonly string[] {
    const translator = ts.isPropertyAccessExpression(expression) ? expression.expression : expression;
    const namespace = translators.get(translator.getText()) ?? namespaceOf(translator);
    if (namespace === undefined || key === undefined) return [];
    return writtenIn(key).map((one) => (namespace === '' ? one : `${namespace}.${one}`));
  }
}

/** The namespace of what makes a translator, or of its type. */
function namespaceOf(node: ts.Node): string | undefined {
  const inner =
    ts.isAwaitExpression(node) || ts.isParenthesizedExpression(node) ? node.expression : undefined;
  if (inner !== undefined) return namespaceOf(inner);
  if (ts.isTypeReferenceNode(node)) return /typeof useTranslations<'([^']+)'>/.exec(node.getText())?.[1];
  if (!ts.isCallExpression(node) || !TRANSLATORS.includes(node.expression.getText())) return undefined;
  return /(?:^|namespace: )'([^']+)'/.exec(node.arguments[0]?.getText() ?? '')?.[1] ?? '';
}

function writtenIn(key: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(key)) return [key.text];
  if (ts.isConditionalExpression(key)) return [...writtenIn(key.whenTrue), ...writtenIn(key.whenFalse)];
  if (!ts.isTemplateExpression(key)) return [HOLE];
  return [key.head.text + key.templateSpans.map(({literal}) => HOLE + literal.text).join('')];
}
