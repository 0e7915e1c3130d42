import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import type {Answers} from '@/docs/examples/conditions';
import {findingsOn} from '@/docs/examples/findings';
import {readRules} from '@/app/rules.json/served.fixture';

const rules = readRules();
const page = readFileSync('docs/rules-json.md', 'utf8');
const blocks = [...page.matchAll(/^```json\n(.*?)^```/gms)].map(
  ([, json = '']) => JSON.parse(json) as object
);
const [answers = {}, version = {}, first = {}, second = {}] = blocks;

function found(given: Answers) {
  const findings = findingsOn({rules, answers: given, today: '2026-11-23'}, '2026-11-23');
  const finding = findings.find(({criterion}) => criterion === 'appellateAct');
  return {...finding, ...(finding?.failure && {failure: finding.failure.id})};
}

test('the example of the documentation is what the file says', () => {
  expect(blocks).toHaveLength(4);
  const {versions} = rules.criteria.find(({id}) => id === 'appellateAct') ?? {};
  expect(versions?.find(({inForce}) => inForce.from === '2026-07-01')).toMatchObject(version);
  expect(found(answers as Answers)).toMatchObject(first);
  expect(found({...(answers as Answers), earlierApplication: 'none'})).toMatchObject(second);
});
