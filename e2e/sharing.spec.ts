import {readFileSync} from 'node:fs';
import {expect, type Page} from '@playwright/test';
import {writeDraft, EMPTY_DRAFT, writeFile} from '@/lib/answers';
import {formatDate} from '@/lib/text';
import {caseOf} from './support/cases';
import {expectAt, heading, open} from './support/check';
import {openWith, storedText} from './support/draft';
import {checkIn, inTurn, LOCALES} from './support/languages';
import {test, TODAY} from './support/test';
import {fill, wordsIn} from './support/words';

const {answers} = caseOf('clean-civil');

async function makeLink(page: Page, locale: 'kk' | 'ru' | 'en'): Promise<string> {
  await page.getByRole('button', {name: wordsIn(locale).handOver.makeLink}).click();
  return page.locator('textarea[readonly]').inputValue();
}

for (const locale of inTurn(0)) {
  const other = locale === 'en' ? 'kk' : 'en';

  test(`a link shows the same result on another device and in another language (${locale})`, async ({
    page,
    browser,
    hasTouch
  }) => {
    await openWith(checkIn(page, locale, hasTouch), answers, 'result');
    const link = await makeLink(page, locale);
    expect(link).not.toContain('?');
    const device = await browser.newContext();
    const second = await device.newPage();
    await second.clock.setFixedTime(new Date('2027-05-20T10:00:00+05:00'));
    await second.goto(link.replace(`/${locale}/`, `/${other}/`));
    const theirs = wordsIn(other);
    await expect(heading(second)).toHaveText(theirs.verdicts.noObstacleFound.label);
    expect(new URL(second.url()).hash).toBe('#result');
    const main = second.getByRole('main');
    await expect(main).toContainText(
      fill(theirs.handOver.resultOf, {date: formatDate(other, TODAY, 'label')})
    );
    await expect(main).toContainText(
      fill(theirs.handOver.verdictNow, {verdict: theirs.verdicts.inadmissible.label})
    );
    await second.getByRole('button', {name: theirs.handOver.assessToday}).click();
    await expect(heading(second)).toHaveText(theirs.verdicts.inadmissible.label);
    await device.close();
  });
}

test('a link asks before it replaces answers', async ({page, hasTouch}) => {
  const words = wordsIn('kk');
  const check = checkIn(page, 'kk', hasTouch);
  await openWith(check, answers, 'result');
  const link = await makeLink(page, 'kk');
  await openWith(check, {request: 'amnesty'}, 'notice');
  await page.goto(link);
  await page.getByRole('button', {name: words.handOver.keepMine}).click();
  await expect(heading(page)).not.toHaveText(words.handOver.linkOpenTitle);
  await expect.poll(() => storedText(page)).toContain('amnesty');
  await page.goto(link);
  await page.getByRole('button', {name: words.handOver.replace}).click();
  await expect(heading(page)).toHaveText(words.verdicts.noObstacleFound.label);
  expect(new URL(page.url()).hash).toBe('#result');
});

test('a saved file restores answers and draft, a foreign one changes nothing', async ({page, hasTouch}) => {
  const words = wordsIn('ru');
  const check = checkIn(page, 'ru', hasTouch);
  await openWith(check, answers, 'result');
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: words.handOver.saveFile}).click();
  const saved = readFileSync(await (await download).path(), 'utf8');
  const {rules, ...rest} = JSON.parse(saved) as Record<string, unknown>;
  expect(rest).toEqual(JSON.parse(writeFile({...EMPTY_DRAFT, answers}, TODAY)));
  expect(rules).toHaveProperty('checkedOn');

  const file = page.locator('input[type=file]');
  // A picker that filters by type would grey out a file that a messenger has renamed.
  await expect(file).not.toHaveAttribute('accept');
  const offer = (text: string) =>
    file.setInputFiles({name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text)});
  for (const [text, problem] of [
    ['{"hello": 1}', 'foreign'],
    ['\u0000\u0001', 'foreign'],
    [saved.slice(0, 90), 'damaged'],
    [saved.replace('"version": 1', '"version": 7'), 'newer']
  ] as const) {
    await offer(text);
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(words.handOver.fileProblem[problem]);
    await expectAt(check, 'result');
  }
  // If one answer cannot be read the others are offered, and nothing is replaced without asking.
  await offer(saved.replace('checkNorm', '<script>'));
  await page.getByRole('button', {name: words.handOver.keepMine}).click();
  await expectAt(check, 'result');
  await page.getByRole('button', {name: words.ui.clear}).click();
  await page.getByRole('button', {name: words.ui.clearYes}).click();
  await expectAt(check, 'request');
  await offer(saved);
  await expect(heading(page)).toHaveText(words.verdicts.noObstacleFound.label);
  await expect.poll(() => storedText(page)).toBe(writeDraft({...EMPTY_DRAFT, answers, assessedOn: TODAY}));
});

test('the sheet for a lawyer fits on one page, in each language', async ({page, hasTouch}) => {
  const {answers: many} = caseOf('decided');
  const lookup = {act: 'civilProcedureCode', place: '455(2)'};
  for (const locale of LOCALES) {
    const words = wordsIn(locale);
    const check = checkIn(page, locale, hasTouch);
    await openWith(check, many, 'result', lookup);
    // The framework would revert an address changed before it has started.
    await expect(heading(page)).toHaveText(words.result.goodNewsTitle);
    await open(check, 'sheet');
    await expectAt(check, 'sheet');
    await expect(page.locator('main svg[role=img]')).toBeVisible();
    await expect(page.getByRole('heading', {name: words.knownRulings.title})).toBeVisible();
    const pdf = await page.pdf({preferCSSPageSize: true});
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  }
});

test('a link that is cut, hostile or of a later version is reported and changes nothing', async ({
  page,
  hasTouch
}) => {
  const check = checkIn(page, 'ru', hasTouch);
  const words = wordsIn('ru').handOver;
  await openWith(check, answers, 'result');
  const before = await storedText(page);
  for (const [payload, problem] of [
    ['12U5ka0b0', 'damaged'],
    ['1<script>alert(1)</script>', 'damaged'],
    ['2abcdef', 'newer']
  ] as const) {
    await open(check, `link/${payload}`);
    await expect(heading(page)).toHaveText(words.linkBadTitle);
    await expect(page.getByRole('main')).toContainText(words.linkProblem[problem]);
    await page.getByRole('button', {name: words.goOnWithCheck}).click();
    await expectAt(check, 'answers');
    expect(await storedText(page)).toBe(before);
  }
});

test('a file can still be saved however long the browser asks about it', async ({page, hasTouch}) => {
  await page.addInitScript(() => {
    const revoked: string[] = [];
    Object.assign(globalThis, {revoked});
    URL.revokeObjectURL = (url) => revoked.push(url);
  });
  await openWith(checkIn(page, 'ru', hasTouch), answers, 'result');
  await page.clock.install();
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: wordsIn('ru').handOver.saveFile}).click();
  await download;
  await page.clock.runFor('10:00');
  expect(await page.evaluate(() => (globalThis as {revoked?: readonly string[]}).revoked)).toEqual([]);
});
