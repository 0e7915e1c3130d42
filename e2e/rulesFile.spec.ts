import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from '@playwright/test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {CRITERION_IDS, QUESTION_IDS} from '@/lib/rules';
import {inTurn, LOCALES} from './support/languages';
import {test} from './support/test';
import {wordsIn} from './support/words';

const FILES = ['rules.json', 'rules.schema.json'];

const textOf = (file: string) => readFileSync(join('out', file), 'utf8');

test('the built file contains the rules, as its schema says', () => {
  const rules = JSON.parse(textOf('rules.json')) as Record<'questions' | 'criteria', {id: string}[]>;
  const schema = JSON.parse(textOf('rules.schema.json')) as object;
  const ajv = new Ajv2020({strict: true, formats: {date: true, uri: true}});
  expect(ajv.validate(schema, rules), ajv.errorsText()).toBe(true);
  expect(rules.questions.map(({id}) => id)).toEqual(QUESTION_IDS);
  expect(rules.criteria.map(({id}) => id)).toEqual(CRITERION_IDS);
});

test('no page, script or worker has its address; the pages on the law have links to it', () => {
  const address = /\/rules\.(?:schema\.)?json/;
  const naming = readdirSync('out', {recursive: true, encoding: 'utf8'})
    .filter((path) => /\.(html|js|css|webmanifest)$/.test(path))
    .filter((path) => address.test(textOf(path)));
  expect(naming.sort()).toEqual(LOCALES.map((locale) => join(locale, 'law/index.html')).sort());
  for (const path of naming) {
    const links = /<a href="\/rules\.(?:schema\.)?json">/g;
    expect(textOf(path).replaceAll(links, '')).not.toMatch(address);
  }
});

test.describe('the page on the law', () => {
  // A file that is not a page names no icon, so the browser looks for one by itself.
  test.use({expectedErrors: /404/});

  for (const locale of inTurn(2)) {
    test(`leads to it (${locale})`, async ({page}) => {
      const {dataFile, dataSchema} = wordsIn(locale).law;
      for (const [index, name] of [dataFile, dataSchema].entries()) {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(new URL(request.url()).pathname));
        await page.goto(`/${locale}/law/`);
        expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
        await page.getByRole('link', {name}).click();
        await expect(page).toHaveURL(new RegExp(`/${FILES[index] ?? ''}$`));
        expect(asked).toContain(`/${FILES[index] ?? ''}`);
      }
    });
  }
});
