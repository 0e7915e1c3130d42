import {expect, type Request} from '@playwright/test';
import {untilIdle} from './support/untilIdle';
import {caseOf} from './support/cases';
import {open, seeResult, follow, walk} from './support/check';
import {checkIn, inTurn, LOCALES} from './support/languages';
import {expectSiteCached, cachedAddresses} from './support/offline';
import {openWith} from './support/draft';
import {test} from './support/test';
import {PAGES_AROUND} from './support/pages';
import {wordsIn} from './support/words';

const PAGES = [...PAGES_AROUND, 'check/'];

for (const locale of inTurn(1)) {
  test(`once the check has loaded nothing is asked of any server (${locale})`, async ({
    page,
    context,
    hasTouch
  }) => {
    const requests: Request[] = [];
    const check = checkIn(page, locale, hasTouch);
    const words = wordsIn(locale);
    await open(check);
    await expectSiteCached(page, locale);
    const cached = await cachedAddresses(page);
    // On the context, not the page, so that requests of a service worker count as well.
    context.on('request', (request) => requests.push(request));
    await walk(check, {...caseOf('judgment-only').answers, caseKind: 'civil'});
    await follow(check, seeResult(check));
    await page.pdf();
    await page.getByRole('button', {name: words.handOver.makeLink}).click();
    await expect(page.getByRole('img', {name: words.handOver.qrLabel}).first()).toBeVisible();
    for (const name of [words.handOver.saveFile, words.calendar.save]) {
      const file = page.waitForEvent('download');
      await page.getByRole('button', {name}).click();
      await file;
    }
    await page.getByRole('link', {name: words.handOver.openSheet}).click();
    await page.goBack();
    await page.goForward();
    await page.goto(`/${locale}/check/#application`);
    const docx = page.waitForEvent('download');
    await page.getByRole('button', {name: words.application.paper.docx}).click();
    await docx;
    await page.getByRole('button', {name: words.ui.clear}).click();
    await page.getByRole('button', {name: words.ui.clearYes}).click();
    const asked: string[] = [];
    for (const request of requests) {
      const isOwn = request.url().startsWith('blob:') || (await request.response())?.fromServiceWorker();
      if (isOwn !== true) asked.push(request.url());
    }
    expect(asked).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
    expect(await cachedAddresses(page)).toEqual(cached);
  });
}

test.describe('a second language', () => {
  test.use({serviceWorkers: 'block'});

  test('asks for the same files whatever was answered', async ({page, hasTouch}) => {
    const asked: string[][] = [];
    for (const id of ['judgment-only', 'clean-civil']) {
      const idle = untilIdle(page);
      await openWith(checkIn(page, 'kk', hasTouch), caseOf(id).answers, 'result');
      await idle;
      const files: string[] = [];
      const note = (request: Request) => files.push(request.url());
      page.on('request', note);
      await page.getByLabel(wordsIn('kk').ui.secondLanguage).selectOption('ru');
      await expect(page.getByRole('heading', {level: 1}).locator('[lang=ru]')).toBeVisible();
      page.off('request', note);
      await page.getByLabel(wordsIn('kk').ui.secondLanguage).selectOption('');
      await expect(page.getByRole('heading', {level: 1}).locator('[lang=ru]')).toHaveCount(0);
      asked.push(files.sort());
    }
    expect(asked[0]).not.toEqual([]);
    expect(asked[1]).toEqual(asked[0]);
  });
});

test('no page asks another origin, sets a cookie, or fails to load a part', async ({
  page,
  context,
  baseURL
}) => {
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${baseURL ?? ''}/`) && !url.startsWith('data:')) failed.push(url);
  });
  await page.goto('/');
  for (const locale of LOCALES) {
    for (const path of PAGES) await page.goto(`/${locale}/${path}`);
    // The last of them is the check, which goes on fetching until everything is cached.
    await expectSiteCached(page, locale);
  }
  expect(failed).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('the policy of every page lets nothing out', async ({page}) => {
  for (const path of ['/', ...PAGES.map((one) => `/kk/${one}`)]) {
    await page.goto(path);
    const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    const interactive = await page.locator('[data-export~=interactive]').count();
    if (interactive === 0) await expect(page.locator('script:not([data-own])')).toHaveCount(0);
  }
});

test.describe('what a page would send', () => {
  test.use({expectedErrors: /Content Security Policy|Refused to connect|violates/});

  test('the browser itself refuses', async ({page}) => {
    await page.goto('/en/about/');
    const sent = await page.evaluate(async () => {
      try {
        await fetch('/en/');
        return 'sent';
      } catch {
        return 'refused';
      }
    });
    expect(sent).toBe('refused');
  });
});

test.use({serviceWorkers: 'allow'});
