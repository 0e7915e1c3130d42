import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fuzz} from '../lib/fuzzing.fixture';
import {anyStored, anyText} from '../lib/answers/draft/anyDraft.fixture';
import {CASES as cases} from '../lib/rules/cases/cases.fixture';
import {QUESTION_IDS} from '../lib/rules';
import kk from '../messages/kk/rules.json';
import {assessCommand} from './assess/command';

const lost = cases.find(({id}) => id === 'appeal-lost');

/** Runs the command in this process, with answers on standard input. */
function run(input: unknown, ...args: readonly string[]) {
  const outcome = assessCommand(args, (file) => {
    if (file !== undefined) return readFileSync(file, 'utf8');
    return typeof input === 'string' ? input : JSON.stringify(input);
  });
  return 'errors' in outcome
    ? {said: '', complained: outcome.errors.join('\n')}
    : {said: outcome.printed, complained: ''};
}

const ON = ['--on', '2026-11-23'] as const;
describe('npm run assess', () => {
  test.each([
    ['prints an assessment and ends with 0', JSON.stringify(lost?.answers), 0],
    ['ends with 2 and prints nothing where the answers are wrong', '{', 2]
  ])('as a process, %s', (_, input, code) => {
    const done = spawnSync('node_modules/.bin/tsx', ['scripts/assess.ts', ...ON], {input, encoding: 'utf8'});
    expect(done).toMatchObject({status: code});
    expect([done.stdout, done.stderr].map((text) => text !== '')).toEqual([code === 0, code !== 0]);
    if (code === 0) expect(JSON.parse(done.stdout)).toEqual(JSON.parse(run(lost?.answers, ...ON).said));
  });

  test('prints the whole assessment', () => {
    const printed = JSON.parse(run(lost?.answers, ...ON).said) as Record<string, {kind?: string}>;
    expect(Object.keys(printed)).toEqual(
      expect.arrayContaining([
        'on',
        'law',
        'asked',
        'openQuestion',
        'findings',
        'verdict',
        'remedies',
        'documents',
        'steps'
      ])
    );
    expect(printed['verdict']?.kind).toBe(lost?.expected.verdict);
    expect(printed['law']).toEqual({act: 'courtLaw', asOf: '2026-07-01'});
  });

  test('judges by the law of the day it is asked for', () => {
    const {said} = run(
      {...lost?.answers, courtActDate: '2026-03-02', stateDuty: 'paid'},
      '--on',
      '2026-06-30'
    );
    expect((JSON.parse(said) as {verdict: {kind: string}}).verdict.kind).toBe('noObstacleFound');
  });

  test('says it in words', () => {
    const {said} = run(lost?.answers, ...ON, '--explain', 'kk');
    expect(said).toContain(kk.verdicts.inadmissible.label);
    expect(said).toContain(kk.criteria.appellateAct.failures.timeOver.why);
  });

  test('prints the schema of the answers', () => {
    const schema = JSON.parse(run('', '--schema').said) as {
      properties: object;
      additionalProperties: boolean;
    };
    expect(Object.keys(schema.properties)).toEqual(QUESTION_IDS);
    expect(schema.additionalProperties).toBe(false);
  });

  test.each([
    ['{', [], 'no JSON object'],
    [{colour: 'red'}, [], 'colour: no such question'],
    [{request: 'amnesti'}, [], 'request: "amnesti" is no answer to it; right would be checkNorm'],
    [{appellateDate: '2026-02-30'}, [], 'a date such as'],
    [{appellateDate: '2026-11-24'}, ON, 'is after the day of the assessment'],
    [{}, ['--on', '2026-13-01'], '--on 2026-13-01: no such day'],
    [{}, ['--explain', 'fr'], 'right would be kk, ru, en'],
    [{}, ['--colour'], '--colour'],
    [{}, ['nowhere.json'], 'nowhere.json: cannot be read']
  ])('%j %j is a clear error', (input, args, message) => {
    const {said, complained} = run(input, ...args);
    expect(said).toBe('');
    expect(complained).toContain(message);
  });
});

test('whatever is given as answers, it is assessed or said to be wrong', () => {
  const anyAnswers = fc
    .dictionary(fc.constantFrom(...QUESTION_IDS, '__proto__', 'toString'), fc.jsonValue())
    .map((answers) => JSON.stringify(answers));
  fuzz(
    fc.property(fc.oneof(anyText, fc.json(), anyStored, anyAnswers), (text) => {
      const outcome = assessCommand(ON, () => text);
      if ('errors' in outcome) expect(outcome.errors.length).toBeGreaterThan(0);
      else expect(JSON.parse(outcome.printed)).toHaveProperty('verdict');
    })
  );
});
