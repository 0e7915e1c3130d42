import {readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {expect, type Page} from '@playwright/test';
import {buildOf} from './support/builds';
import {answer, expectAt, follow, open, seeResult} from './support/check';
import {checkIn, LOCALES} from './support/languages';
import {expectCheckKept, expectKept, keptTexts} from './support/offline';
import {startServer, type OwnServer} from './support/ownServer';
import {test as base} from './support/test';
import {wordsIn} from './support/words';

const PAGES = [
  '',
  'check/',
  'conditions/',
  'letter/',
  'law/',
  'rulings/',
  'rulings/88/',
  'about/',
  'privacy/',
  'accessibility/'
];

/** What the check needs is kept on any line, in bytes as they travel. */
const FIRST = 300 * 1024;

const test = base.extend<{server: OwnServer}>({
  server: async ({}, provide) => {
    const server = await startServer('out');
    await provide(server);
    await server.close();
  },
  baseURL: ({server}, provide) => provide(server.origin)
});

test.use({serviceWorkers: 'allow'});

/** Lets the browser say that its reader saves data, or that the line is slow; or say nothing, as some do. */
const onLine = (page: Page, connection: {saveData: boolean; effectiveType: string} | undefined) =>
  page.addInitScript((value) => {
    Object.defineProperty(navigator, 'connection', {value});
  }, connection);

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

test.describe('on a line that is not good', () => {
  // The encoder of QR codes has not been brought; the link itself is there.
  test.use({expectedErrors: /ERR_FAILED/});

  for (const [name, connection] of [
    ['for a reader who saves data', {saveData: true, effectiveType: '4g'}],
    ['on a slow line', {saveData: false, effectiveType: '3g'}]
  ] as const)
    test(`${name} only what the check needs is brought, and works without a server`, async ({
      page,
      server
    }) => {
      const check = checkIn(page, 'ru', false);
      await onLine(page, connection);
      await open(check);
      // The choice of language waits for a better line.
      await expectCheckKept(page, ['/ru/']);
      const brought = new Set(server.asked.filter((path) => !/^\/worker/.test(path)));
      const bytes = [...brought].map((path) => {
        const file = join('out', path.endsWith('/') ? `${path}index.html` : path);
        return gzipSync(readFileSync(file)).length;
      });
      expect(
        bytes.reduce((sum, each) => sum + each, 0),
        [...brought].join(' ')
      ).toBeLessThan(FIRST);
      expect([...brought].filter((path) => path.includes('rulings'))).toEqual([]);
      // Asked for, it is kept as well.
      await page.goto('/ru/rulings/88/');
      await page.goto('/ru/conditions/');
      await server.close();
      for (const path of ['conditions/', 'rulings/88/', 'check/']) {
        await page.goto(`/ru/${path}`);
        await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
        await expect(page.getByRole('contentinfo')).toHaveCSS('border-top-style', 'solid');
      }
      expect(await answer(check, 'request', 'overturnJudgment')).toBe('notice');
      await follow(check, seeResult(check));
    });
});

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
  let one: string;
  let two: string;

  test.beforeAll(async () => {
    one = await buildOf('one');
    two = await buildOf('two');
  });

  test.afterAll(() => {
    rmSync(one, {recursive: true});
    rmSync(two, {recursive: true});
  });

  test.use({expectedErrors: /integrity/});

  /** Opens the check of the first version and waits until it is kept; then the server has the second. */
  const visitFirst = async (page: Page, server: OwnServer) => {
    server.serve(() => one);
    await open(checkIn(page, 'en', false));
    await expectKept(page, 'en');
    server.serve(() => two);
  };

  test('is offered in mid-check, taken when asked for, and keeps the answers', async ({page, server}) => {
    const check = checkIn(page, 'en', false);
    const words = wordsIn('en').check;
    const offer = page.getByText(words.updateReady);
    await visitFirst(page, server);
    await expect(offer).toBeHidden();
    await page.reload();
    await expect(offer).toBeVisible();
    await answer(check, 'request', 'fillGap');
    await expectAt(check, 'notice');
    await expect(offer).toBeVisible();
    expect(await pendingVersion(page)).toBe('installed');
    await expectVersion(page, 'one');
    await page.getByRole('button', {name: words.updateTake}).click();
    await expectVersion(page, 'two');
    await expectAt(check, 'notice');
    await expect(offer).toBeHidden();
    await server.close();
    await page.reload();
    await expectAt(check, 'notice');
    await expectVersion(page, 'two');
  });

  test('is what a page without script shows at the next visit, whatever is open elsewhere', async ({
    page,
    context,
    server
  }) => {
    const check = checkIn(page, 'en', false);
    await visitFirst(page, server);
    const reader = await context.newPage();
    await reader.goto('/en/law/');
    await expect.poll(() => pendingVersion(reader)).toBe('installed');
    await reader.goto('/en/conditions/');
    await expectVersion(reader, 'two');
    await answer(check, 'request', 'fillGap');
    await follow(check, seeResult(check));
    await expectVersion(page, 'one');
    await page.close();
    await reader.goto('/en/law/');
    await expectVersion(reader, 'two');
    await expect.poll(() => pendingVersion(reader)).toBe('none');
    await server.close();
    await reader.goto('/en/check/');
    await expectVersion(reader, 'two');
  });

  test('takes over at the next visit where nobody is in the check', async ({page, server}) => {
    await visitFirst(page, server);
    await page.goto('/en/law/');
    await expect.poll(() => pendingVersion(page)).toBe('installed');
    await page.goto('/en/check/');
    await expectVersion(page, 'two');
    await expect.poll(() => pendingVersion(page)).toBe('none');
    await expect(page.getByText(wordsIn('en').check.updateReady)).toBeHidden();
  });

  test('of which a cache still serves an old page is not kept at all', async ({page, server}) => {
    await visitFirst(page, server);
    server.serve((path) => (path === '/en/check/' ? one : two));
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
    await expectVersion(page, 'one');
    // Whole by itself, a page without script does not have to wait for the rest.
    await page.goto('/en/law/');
    await expectVersion(page, 'two');
  });

  test('of the choice of language leaves what is kept of a language', async ({page, server}) => {
    await visitFirst(page, server);
    await page.goto('/');
    const keptAfterReload = async () => {
      await page.reload();
      return keptTexts(page, '/');
    };
    await expect.poll(keptAfterReload).toEqual([expect.stringContaining('id="version">two<')]);
    await server.close();
    await page.goto('/');
    await expectVersion(page, 'two');
    await page.goto('/en/conditions/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test('replaces what the workers of 2026 kept in their own way', async ({page, server}) => {
    await page.goto('/en/');
    const before = await page.evaluate(async () => {
      await caches.open(`workbox-precache-v2-${location.origin}/en/`);
      return caches.keys();
    });
    expect(before).toHaveLength(1);
    await visitFirst(page, server);
    expect((await page.evaluate(() => caches.keys())).filter((name) => name.includes('workbox'))).toEqual([]);
  });
});

/** The page, and every script that has run in it, belong to one version. */
async function expectVersion(page: Page, version: string): Promise<void> {
  await expect(page.locator('#version')).toHaveText(version);
  const loaded = await page.evaluate(() => (self as typeof self & {loaded?: string[]}).loaded ?? []);
  expect(loaded.filter((other) => other !== version)).toEqual([]);
}

const pendingVersion = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration('/en/');
    return (registration?.installing ?? registration?.waiting)?.state ?? 'none';
  });
