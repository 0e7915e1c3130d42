import {expect, type Page} from '@playwright/test';
import config from '../playwright.config';
import {caseOf} from './support/cases';
import {answer, expectAt, follow, optionField} from './support/check';
import {openWith, storedText} from './support/draft';
import {checkIn, languageLink} from './support/languages';
import {test} from './support/test';
import {wordsIn} from './support/words';

// Playwright switches the back/forward cache off, which every person's browser has on.
test.use({
  launchOptions: {...config.use?.launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache']}
});

const {answers} = caseOf('clean-civil');

/** Leaves a mark that only the very same page still has when it is shown again. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, {marked: true}));
const isMarked = (page: Page) => page.evaluate(() => 'marked' in window);

async function clear(page: Page, locale: 'kk' | 'ru'): Promise<void> {
  const {ui} = wordsIn(locale);
  await page.getByRole('button', {name: ui.clear}).click();
  await page.getByRole('button', {name: ui.clearYes}).click();
}

/** Goes back until the page in this language is shown again. */
async function goBackTo(page: Page, locale: string): Promise<void> {
  while (!page.url().includes(`/${locale}/`)) await page.goBack();
}

test('what was cleared in one language stays cleared in the other, which the browser had kept', async ({
  page,
  hasTouch
}) => {
  await openWith(checkIn(page, 'ru', hasTouch), answers, 'answers');
  await mark(page);
  await languageLink(page, 'kk').click();
  await expectAt(checkIn(page, 'kk', hasTouch), 'answers');
  await clear(page, 'kk');
  await expectAt(checkIn(page, 'kk', hasTouch), 'request');
  await goBackTo(page, 'ru');
  expect(await isMarked(page)).toBe(true);
  await expectAt(checkIn(page, 'ru', hasTouch), 'request');
  expect(await storedText(page)).toBeNull();
  await page.goto('/kk/check/');
  await expect(page.locator('input:checked')).toHaveCount(0);
  expect(await storedText(page)).toBeNull();
});

test('a page that comes back shows the answers that were changed on another', async ({page, hasTouch}) => {
  await openWith(checkIn(page, 'ru', hasTouch), answers, 'answers/provision');
  await mark(page);
  await languageLink(page, 'kk').click();
  const kazakh = checkIn(page, 'kk', hasTouch);
  await expectAt(kazakh, 'answers/provision');
  await answer(kazakh, 'provision', 'wholeAct');
  await expectAt(kazakh, 'answers');
  await goBackTo(page, 'ru');
  expect(await isMarked(page)).toBe(true);
  await expect(optionField(page, 'wholeAct')).toBeChecked();
});

test('a page that comes back unchanged keeps what is being filled in', async ({page, hasTouch}) => {
  const check = checkIn(page, 'kk', hasTouch);
  await openWith(check, {request: 'checkNorm'}, 'applicant');
  await mark(page);
  await check.hand.mark(optionField(page, 'foreigner'));
  await page.goto('/kk/law/');
  await page.goBack();
  expect(await isMarked(page)).toBe(true);
  await expect(optionField(page, 'foreigner')).toBeChecked();
  await follow(check, page.locator('button[type=submit]'));
  expect(await storedText(page)).toContain('foreigner');
});

test.describe('without storage', () => {
  test.beforeEach(async ({page}) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('off', 'SecurityError');
        }
      });
    });
  });

  test('what was cleared in one language stays cleared in the other', async ({page, hasTouch}) => {
    const russian = checkIn(page, 'ru', hasTouch);
    await page.goto('/ru/check/');
    await answer(russian, 'request', 'checkNorm');
    await answer(russian, 'applicant', 'citizen');
    await languageLink(page, 'kk').click();
    await expectAt(checkIn(page, 'kk', hasTouch), 'whoseRights');
    await clear(page, 'kk');
    await expectAt(checkIn(page, 'kk', hasTouch), 'request');
    await goBackTo(page, 'ru');
    await expectAt(russian, 'request');
    await expect(page.locator('input:checked')).toHaveCount(0);
  });
});
