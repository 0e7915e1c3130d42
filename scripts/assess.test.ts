import {spawnSync} from 'node:child_process';
import {describe, expect, test} from 'vitest';
import cases from '../lib/rules/cases/cases.json';
import {QUESTION_IDS} from '../lib/rules';
import kk from '../messages/kk/rules.json';

/** Runs the command as a person does, with answers on standard input. */
function run(input: unknown, ...args: readonly string[]) {
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  const done = spawnSync('node_modules/.bin/tsx', ['scripts/assess.ts', ...args], {
    input: text,
    encoding: 'utf8'
  });
  return {code: done.status, said: done.stdout, complained: done.stderr};
}

const ON = ['--on', '2026-11-23'] as const;
const lost = cases.find(({id}) => id === 'appeal-lost');

// Each run starts a process of its own.
describe('npm run assess', {timeout: 60_000}, () => {
  test('prints the whole assessment', () => {
    const {code, said} = run(lost?.answers, ...ON);
    const printed = JSON.parse(said) as Record<string, {kind?: string}>;
    expect(code).toBe(0);
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
  ])('%j %j is a clear error', (input, args, told) => {
    const {code, said, complained} = run(input, ...args);
    expect({code, said}).toEqual({code: 2, said: ''});
    expect(complained).toContain(told);
  });
});
