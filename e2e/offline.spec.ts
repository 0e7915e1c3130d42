import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {expect, type Page} from '@playwright/test';
import {answer, expectAt, follow, open, seeResult} from './support/check';
import {checkIn, LOCALES} from './support/languages';
import {cachedAddresses, expectCheckCached, expectSiteCached} from './support/offline';
import {test} from './support/withServer';
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

/** What the check needs is cached on any connection, in transferred bytes. */
const FIRST = 300 * 1024;

/** Makes the browser report data saver or a slow connection; or nothing, as some do. */
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
    await expectSiteCached(page, locale);
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

test.describe('on a bad connection', () => {
  // The encoder of QR codes has not been fetched; the link itself is there.
  test.use({expectedErrors: /ERR_FAILED/});

  for (const [name, connection] of [
    ['for a reader who saves data', {saveData: true, effectiveType: '4g'}],
    ['on a slow line', {saveData: false, effectiveType: '3g'}]
  ] as const)
    test(`${name} only what the check needs is fetched, and works without a server`, async ({
      page,
      server
    }) => {
      const check = checkIn(page, 'ru', false);
      await onLine(page, connection);
      await open(check);
      // The choice of language waits for a better connection.
      await expectCheckCached(page, ['/ru/']);
      const fetched = new Set(server.asked.filter((path) => !/^\/worker/.test(path)));
      const bytes = [...fetched].map((path) => {
        const file = join('out', path.endsWith('/') ? `${path}index.html` : path);
        return gzipSync(readFileSync(file)).length;
      });
      expect(
        bytes.reduce((sum, each) => sum + each, 0),
        [...fetched].join(' ')
      ).toBeLessThan(FIRST);
      expect([...fetched].filter((path) => path.includes('rulings'))).toEqual([]);
      // Not only in the browser's own cache, which may forget it.
      const cached = new Set((await cachedAddresses(page)).map((address) => new URL(address).pathname));
      expect([...fetched].filter((path) => path.startsWith('/_next/') && !cached.has(path))).toEqual([]);
      // Once requested, it is cached as well.
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
  // A private window, as in tests, installs nothing.
  const profile = testInfo.outputPath('profile');
  const context = await playwright.chromium.launchPersistentContext(profile, launchOptions);
  const page = await context.newPage();
  for (const locale of LOCALES) {
    await page.goto(`${server.origin}/${locale}/`);
    const browser = await context.newCDPSession(page);
    const {data = '', errors} = await browser.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect((await browser.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
    const manifest = JSON.parse(data) as {
      lang: string;
      display: string;
      icons: {src: string; sizes: string}[];
    };
    expect(manifest.lang).toBe(locale);
    // As an app of its own it would have no way back from a file that is opened in it.
    expect(manifest.display).toBe('minimal-ui');
    for (const {src, sizes} of manifest.icons) {
      const png = readFileSync(join('out', src));
      // Width and height are at fixed offsets in a PNG's first chunk.
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
    }
  }
  await context.close();
});
