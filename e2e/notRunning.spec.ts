import {readdirSync} from 'node:fs';
import {expect, type Locator, type Page} from '@playwright/test';
import type {Locale} from '@/lib/text';
import packageFile from '../package.json' with {type: 'json'};
import {continueButton, expectAt, heading, open, optionField} from './support/check';
import {storedText} from './support/draft';
import {checkIn, LOCALES} from './support/languages';
import {test} from './support/test';
import {fill, wordsIn} from './support/words';

const CHUNKS = '**/_next/static/chunks/*.js';

/** The notice shown when the page's scripts do not run. */
const notice = (page: Page, locale: Locale): Locator =>
  page.getByRole('status').filter({has: page.getByRole('link', {name: wordsIn(locale).notRunning.instead})});

const said = (locale: Locale, what: 'failed' | 'tooOld') =>
  fill(wordsIn(locale).notRunning[what], {button: wordsIn(locale).ui.continue});

/** Advances the clock past the time that the page allows its scripts. */
const runOutOfPatience = (page: Page) =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });

/** Chooses an answer and presses Continue, which has no effect. */
async function pressInVain(page: Page, locale: Locale): Promise<void> {
  const question = wordsIn(locale).questions.request.title;
  await optionField(page, 'fillGap').check();
  await continueButton(page).click();
  await expect(heading(page)).toHaveText(question);
}

for (const locale of LOCALES) {
  const words = wordsIn(locale);

  test.describe(`where no script loads (${locale})`, () => {
    test.use({expectedErrors: /Failed to load resource/});

    test('the check says so in plain sight, and leads to the paper questionnaire', async ({page}) => {
      await page.route(CHUNKS, (route) => route.abort());
      await page.goto(`/${locale}/check/`);
      await expect(notice(page, locale)).toBeInViewport();
      await expect(notice(page, locale)).toContainText(said(locale, 'failed'), {useInnerText: true});
      for (const entry of packageFile.browserslist)
        await expect(notice(page, locale)).toContainText(entry.split(' ')[1] ?? '');
      await pressInVain(page, locale);
      await expect(notice(page, locale)).toContainText(said(locale, 'failed'), {useInnerText: true});
      await notice(page, locale).getByRole('link', {name: words.notRunning.instead}).click();
      await expect(page.getByRole('heading', {name: words.conditions.questionsTitle})).toBeVisible();
      const {request} = words.questions;
      const printed = page.getByRole('listitem').filter({hasText: request.title});
      for (const {label} of Object.values(request.options)) await expect(printed).toContainText(label);
    });
  });

  test.describe(`where scripts cannot be read (${locale})`, () => {
    test.use({expectedErrors: /unexpected|SyntaxError/i});

    test('the check says that the browser is too old', async ({page}) => {
      await page.route(CHUNKS, (route) => route.fulfill({contentType: 'text/javascript', body: 'let #'}));
      await page.goto(`/${locale}/check/`);
      await expect(notice(page, locale)).toContainText(said(locale, 'tooOld'), {useInnerText: true});
      await expect(notice(page, locale)).not.toContainText(said(locale, 'failed'), {useInnerText: true});
    });
  });

  test(`while scripts are loading, Continue gets a response, and the answer is kept (${locale})`, async ({
    page
  }) => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(CHUNKS, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(`/${locale}/check/`, {waitUntil: 'commit'});
    await expect(continueButton(page)).toBeVisible();
    await expect(notice(page, locale)).toBeHidden();
    await pressInVain(page, locale);
    await expect(notice(page, locale)).toContainText(words.notRunning.waiting, {useInnerText: true});
    release();
    await expectAt(checkIn(page, locale, false), 'notice');
    await expect(notice(page, locale)).toBeHidden();
  });
}

test('a check that runs says nothing of the kind, however long it takes', async ({page}) => {
  await open(checkIn(page, 'ru', false));
  await expect(page.locator('html')).toHaveAttribute('data-check', 'running');
  await runOutOfPatience(page);
  await expect(notice(page, 'ru')).toBeHidden();
});

test('scripts that never come are noticed without any script', async ({page}) => {
  await page.route(CHUNKS, () => undefined);
  await page.goto('/ru/check/', {waitUntil: 'commit'});
  await expect(continueButton(page)).toBeVisible();
  await expect(notice(page, 'ru')).toBeHidden();
  await runOutOfPatience(page);
  await expect(notice(page, 'ru')).toBeInViewport();
  await expect(notice(page, 'ru')).toContainText(wordsIn('ru').notRunning.waiting, {useInnerText: true});
});

test.describe('what else can go wrong', () => {
  test.use({expectedErrors: /Failed to load resource|half-way|Content Security Policy|violates/});

  test('one script of many is enough', async ({page}) => {
    const chunks = readdirSync('out/_next/static/chunks').filter((name) => name.startsWith('turbopack'));
    expect(chunks.filter((name) => name.endsWith('.js'))).toHaveLength(1);
    await page.route('**/turbopack*.js', (route) => route.abort());
    await page.goto('/en/check/');
    await expect(notice(page, 'en')).toContainText(said('en', 'failed'));
  });

  test('a script that breaks off half-way', async ({page}) => {
    await page.route(CHUNKS, (route) =>
      route.fulfill({contentType: 'text/javascript', body: 'throw Error("half-way")'})
    );
    await page.goto('/en/check/');
    await expect(notice(page, 'en')).toContainText(said('en', 'failed'));
  });

  test('an error in the middle of the check', async ({page}) => {
    await open(checkIn(page, 'en', false));
    await expect(page.locator('html')).toHaveAttribute('data-check', 'running');
    await page.evaluate(() => {
      window.scrollTo = () => {
        throw Error('half-way');
      };
    });
    await optionField(page, 'fillGap').check();
    await continueButton(page).click();
    await expect(notice(page, 'en')).toContainText(said('en', 'failed'));
    await notice(page, 'en')
      .getByRole('link', {name: wordsIn('en').notRunning.again})
      .click();
    await expect(page.locator('html')).toHaveAttribute('data-check', 'running');
    await expect.poll(() => storedText(page)).toContain('fillGap');
  });

  test('a part that comes later and does not come', async ({page}) => {
    const served = await (await page.request.get('/en/check/')).text();
    const isPartOfPage = (url: string) => served.includes(new URL(url).pathname);
    await page.route(CHUNKS, (route) =>
      isPartOfPage(route.request().url()) ? route.continue() : route.abort()
    );
    await page.goto('/en/check/#earlier');
    await expect(notice(page, 'en')).toContainText(said('en', 'failed'));
    await page.unroute(CHUNKS);
    await page.reload();
    await expect(heading(page)).toHaveText(wordsIn('en').earlier.title);
    await expect(notice(page, 'en')).toBeHidden();
  });

  test('an engine that lacks what the scripts need', async ({page}) => {
    await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'toSorted'));
    await page.route(CHUNKS, (route) => route.abort());
    await page.goto('/en/check/');
    await expect(notice(page, 'en')).toContainText(said('en', 'tooOld'));
  });

  test('a proxy that has changed the page, so that its policy refuses every script', async ({page}) => {
    await page.route('**/en/check/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/script-src [^;]*/, "script-src 'none'");
      await route.fulfill({response, body});
    });
    await page.goto('/en/check/');
    await expect(notice(page, 'en')).toBeHidden();
    await runOutOfPatience(page);
    await expect(notice(page, 'en')).toContainText(wordsIn('en').notRunning.waiting);
  });
});
