import {rmSync} from 'node:fs';
import {expect, type Page} from '@playwright/test';
import {buildOf} from './support/builds';
import {answer, expectAt, follow, open, seeResult} from './support/check';
import {checkIn} from './support/languages';
import {expectSiteCached, cachedTexts} from './support/offline';
import type {OwnServer} from './support/ownServer';
import {test} from './support/withServer';
import {wordsIn} from './support/words';

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

  /** Opens the check of the first version and waits until it is cached; then the server has the second. */
  const visitFirst = async (page: Page, server: OwnServer) => {
    server.serve(() => one);
    await open(checkIn(page, 'en', false));
    await expectSiteCached(page, 'en');
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
    await expectSiteCached(page, 'en');
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

  test('takes over at the next visit if the check is not open', async ({page, server}) => {
    await visitFirst(page, server);
    await page.goto('/en/law/');
    await expect.poll(() => pendingVersion(page)).toBe('installed');
    await page.goto('/en/check/');
    // Not whether the previous worker is gone: with a debugger attached the browser does not always release it.
    await expectVersion(page, 'two');
    await answer(checkIn(page, 'en', false), 'request', 'fillGap');
    await expect(page.getByText(wordsIn('en').check.updateReady)).toBeHidden();
  });

  test('does not take over offline, because its pages come only from the network', async ({page, server}) => {
    const check = checkIn(page, 'en', false);
    await visitFirst(page, server);
    await page.goto('/en/law/');
    await expect.poll(() => pendingVersion(page)).toBe('installed');
    await server.close();
    await page.goto('/en/check/');
    await answer(check, 'request', 'fillGap');
    await follow(check, seeResult(check));
    await expectVersion(page, 'one');
    expect(await pendingVersion(page)).toBe('installed');
  });

  test('of which an intermediate cache still serves an old page is not cached at all', async ({
    page,
    server
  }) => {
    await visitFirst(page, server);
    server.serve((path) => (path === '/en/check/' ? one : two));
    const visitWhileUpdating = async () => {
      const before = server.asked.length;
      await page.reload();
      // Requested by the new worker: the page itself comes from the cache.
      await expect.poll(() => server.asked.slice(before)).toContain('/en/check/');
      await expect.poll(() => pendingVersion(page)).toBe('none');
    };
    await visitWhileUpdating();
    await visitWhileUpdating();
    await expect(page.getByText(wordsIn('en').check.updateReady)).toBeHidden();
    await expectVersion(page, 'one');
    // A page without script is self-contained, so it does not have to wait for the rest.
    await page.goto('/en/law/');
    await expectVersion(page, 'two');
  });

  test('of the choice of language leaves the cache of a language', async ({page, server}) => {
    await visitFirst(page, server);
    await page.goto('/');
    const keptAfterReload = async () => {
      await page.reload();
      return cachedTexts(page, '/');
    };
    await expect.poll(keptAfterReload).toEqual([expect.stringContaining('id="version">two<')]);
    await server.close();
    await page.goto('/');
    await expectVersion(page, 'two');
    await page.goto('/en/conditions/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test('replaces the caches of the workers of 2026', async ({page, server}) => {
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
