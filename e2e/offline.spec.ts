import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, type Page} from '@playwright/test';
import {writeWorkers} from '../scripts/export/workers.mjs';
import {answer, expectAt, follow, open, seeResult} from './support/check';
import {checkIn, LOCALES} from './support/languages';
import {expectKept} from './support/offline';
import {startServer, type OwnServer} from './support/ownServer';
import {test as base} from './support/test';
import {wordsIn} from './support/words';

const PAGES = ['', 'check/', 'conditions/', 'about/', 'privacy/', 'accessibility/'];

const test = base.extend<{server: OwnServer}>({
  server: async ({}, provide) => {
    const server = await startServer('out');
    await provide(server);
    await server.close();
  },
  baseURL: ({server}, provide) => provide(server.origin)
});

test.use({serviceWorkers: 'allow'});

for (const locale of LOCALES) {
  test(`after one visit to the check the whole site works without a server (${locale})`, async ({
    page,
    server
  }) => {
    const check = checkIn(page, locale, false);
    await open(check);
    await expectKept(page, locale);
    await server.close();
    for (const path of PAGES) {
      await page.goto(`/${locale}/${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.getByRole('contentinfo')).toHaveCSS('border-top-style', 'solid');
    }
    await page.goto('/');
    await page.locator(`main a[hreflang=${locale}]`).click();
    await page
      .getByRole('link', {name: wordsIn(locale).ui.start})
      .first()
      .click();
    await expectAt(check, 'request');
    expect(await answer(check, 'request', 'overturnJudgment')).toBe('notice');
    await follow(check, seeResult(check));
    await page.reload();
    await expectAt(check, 'result');
  });
}

test('it can be installed, with icons of the sizes it names, in each language', async ({
  playwright,
  launchOptions,
  server
}, testInfo) => {
  // A private window, such as tests use, installs nothing.
  const profile = testInfo.outputPath('profile');
  const context = await playwright.chromium.launchPersistentContext(profile, launchOptions);
  const page = await context.newPage();
  for (const locale of LOCALES) {
    await page.goto(`${server.origin}/${locale}/`);
    const browser = await context.newCDPSession(page);
    const {data = '', errors} = await browser.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect((await browser.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
    const manifest = JSON.parse(data) as {lang: string; icons: {src: string; sizes: string}[]};
    expect(manifest.lang).toBe(locale);
    for (const {src, sizes} of manifest.icons) {
      const png = readFileSync(join('out', src));
      // Width and height stand at fixed places of a PNG's first chunk.
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
    }
  }
  await context.close();
});

test.describe('a new version', () => {
  const MARK = 'The next version';
  let next: string;

  test.beforeAll(async () => {
    next = mkdtempSync(join(tmpdir(), 'zhuginu-next-'));
    cpSync('out', next, {recursive: true});
    const file = join(next, 'en/check/index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace('<footer', `<p id="mark">${MARK}</p><footer`));
    const entry = join(next, 'index.html');
    writeFileSync(entry, readFileSync(entry, 'utf8').replace('</main>', `<p id="mark">${MARK}</p></main>`));
    await writeWorkers(next, ['en']);
  });

  test.afterAll(() => rmSync(next, {recursive: true}));

  test('is offered in mid-check, taken when asked for, and keeps the answers', async ({page, server}) => {
    const check = checkIn(page, 'en', false);
    const words = wordsIn('en').check;
    const offer = page.getByText(words.updateReady);
    await open(check);
    await expectKept(page, 'en');
    await expect(offer).toBeHidden();
    server.serve(() => next);
    await page.reload();
    await expect(offer).toBeVisible();
    await expect(page.locator('#mark')).toHaveCount(0);
    await answer(check, 'request', 'fillGap');
    await expectAt(check, 'notice');
    await expect(offer).toBeVisible();
    expect(await pendingVersion(page)).toBe('installed');
    await expect(page.locator('#mark')).toHaveCount(0);
    await page.getByRole('button', {name: words.updateTake}).click();
    await expect(page.locator('#mark')).toHaveCount(1);
    await expectAt(check, 'notice');
    await expect(offer).toBeHidden();
  });

  test('of the choice of language leaves what is kept of a language', async ({page, server}) => {
    await open(checkIn(page, 'en', false));
    await expectKept(page, 'en');
    server.serve(() => next);
    await page.goto('/');
    const reloaded = async () => {
      await page.reload();
      return page.locator('#mark').count();
    };
    await expect.poll(reloaded).toBe(1);
    await server.close();
    await page.goto('/en/conditions/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test('of which a cache still serves an old page is not kept at all', async ({page, server}) => {
    await open(checkIn(page, 'en', false));
    await expectKept(page, 'en');
    server.serve((path) => (path.startsWith('/worker') ? next : 'out'));
    const visitWhileUpdating = async () => {
      const before = server.asked.length;
      await page.reload();
      // Asked by the new worker: the page itself comes from what is kept.
      await expect.poll(() => server.asked.slice(before)).toContain('/en/check/');
      await expect.poll(() => pendingVersion(page)).toBe('none');
    };
    await visitWhileUpdating();
    await visitWhileUpdating();
    await expect(page.getByText(wordsIn('en').check.updateReady)).toBeHidden();
  });

  test.use({expectedErrors: /integrity/});
});

const pendingVersion = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration('/en/');
    return (registration?.installing ?? registration?.waiting)?.state ?? 'none';
  });
