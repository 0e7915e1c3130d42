import {parse, TYPE} from '@formatjs/icu-messageformat-parser';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, test} from 'vitest';
import {GET} from '@/app/rules.json/route';
import type {PublishedCondition} from '.';
import {readRules, readSchema, rulesText} from '@/app/rules.json/served.fixture';

const rules = readRules();
// Days are held to a pattern as well, which knows how long each month is.
const fits = new Ajv2020({strict: true, formats: {date: true, uri: true}}).compile(await readSchema());

/** Every value in the file with its path. */
function valuesIn(value: unknown, way: readonly string[] = []): readonly (readonly [string[], unknown])[] {
  const below = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [[[...way], value], ...below.flatMap(([name, part]) => valuesIn(part, [...way, name]))];
}

const values = valuesIn(rules);
/** The values of every field of that name. */
const allNamed = <T>(name: string) =>
  values.filter(([way]) => way.at(-1) === name).map(([, value]) => value as T);
const idsOf = (things: readonly {readonly id: string}[]) => things.map(({id}) => id);

test('the file is as its schema says, by another validator than the one that wrote it', () => {
  expect(fits(rules), JSON.stringify(fits.errors)).toBe(true);
});

test('the same source gives the same bytes', async () => {
  expect(await GET().text()).toBe(rulesText);
});

describe('the schema refuses', () => {
  const version = ['criteria', '0', 'versions', '0'];

  test.each<[what: string, way: readonly string[], value: unknown]>([
    ['a field on which nobody decided', [...version, 'failures', '0', 'anotherField'], []],
    ['a failure without words', [...version, 'failures', '0', 'words'], undefined],
    ['an operator that it does not know', [...version, 'met', 'op'], 'answers'],
    ['a missing language', ['questions', '0', 'words', 'kk'], undefined],
    ['a day that does not exist', ['content', 'checkedOn'], '2026-02-30'],
    ['another version of the format', ['format', 'version'], '1.0.0']
  ])('%s', (_, way, value) => {
    const file = readRules() as unknown as Record<string, unknown>;
    const [name = '', ...back] = [...way].reverse();
    const place = back.reduceRight((at, part) => at[part] as Record<string, unknown>, file);
    if (value === undefined) expect(Reflect.deleteProperty(place, name)).toBe(true);
    else place[name] = value;
    expect(fits(file)).toBe(false);
  });
});

describe('every id that the file mentions is in it:', () => {
  const options = new Map(
    rules.questions.map((question) => [
      question.id,
      question.kind === 'date'
        ? []
        : [...idsOf(question.options), ...(question.kind === 'several' ? [question.none.id] : []), 'unknown']
    ])
  );
  const dates = idsOf(rules.questions.filter(({kind}) => kind === 'date'));

  test('options of answers', () => {
    const answered = values
      .map(([, value]) => value as PublishedCondition | null)
      .filter((value) => value !== null && typeof value === 'object')
      .filter((value) => value.op === 'answered');
    expect(answered.length).toBeGreaterThan(50);
    for (const {question, with: named} of answered)
      expect(options.get(question), question).toEqual(expect.arrayContaining([...named]));
  });

  test.each([
    ['of', dates],
    [
      'until',
      [...dates, 'today', ...allNamed<{until?: string}>('inForce').flatMap(({until}) => until ?? [])]
    ],
    ['notBefore', dates],
    ['askedIn', idsOf(rules.questions)],
    ['act', idsOf(rules.acts)],
    ['group', idsOf(rules.rightGroups)]
  ])('%s', (name, ids) => {
    const mentioned = allNamed<string>(name).filter((value) => typeof value === 'string');
    expect(mentioned.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining(mentioned));
  });

  test('criteria on which remedies depend', () => {
    const mentioned = values.flatMap(([way, value]) =>
      way[0] === 'remedies' && way.at(-1) === 'criteria' ? (value as string[]) : []
    );
    expect(mentioned.length).toBeGreaterThan(0);
    expect(idsOf(rules.criteria)).toEqual(expect.arrayContaining(mentioned));
  });

  test('rights, whose words are those of the options', () => {
    expect(idsOf(rules.rights)).toEqual(options.get('constitutionalRight')?.slice(0, rules.rights.length));
  });
});

test('each message reads the same with and without a reader of ICU messages', () => {
  const texts = values.flatMap(([way, value]) =>
    way.some((name) => ['kk', 'ru', 'en'].includes(name)) && typeof value === 'string' ? [value] : []
  );
  expect(texts.length).toBeGreaterThan(1000);
  for (const text of texts) expect(parse(text)).toMatchObject([{type: TYPE.literal, value: text}]);
});

test('the versions of each criterion are the newest first and do not overlap', () => {
  for (const {id, versions} of rules.criteria) {
    for (const [index, {inForce}] of versions.slice(1).entries())
      expect((inForce.until ?? '9') < (versions[index]?.inForce.from ?? ''), id).toBe(true);
  }
});
