import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {expect, type Page} from '@playwright/test';

/** Waits until the workers of these addresses have cached what comes first. */
export async function expectCheckCached(page: Page, scopes: readonly string[]): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async (wanted) => {
        const registrations = await navigator.serviceWorker.getRegistrations();
        return wanted.filter((scope) =>
          registrations.some(
            ({scope: own, active}) => new URL(own).pathname === scope && active?.state === 'activated'
          )
        );
      }, scopes)
    )
    .toEqual(scopes);
}

/** Waits until the workers of a language have cached everything; the pages come last. */
export async function expectSiteCached(page: Page, locale: string): Promise<void> {
  await expectCheckCached(page, ['/', `/${locale}/`]);
  const pages = readdirSync(join('out', locale), {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('index.html'))
    .map((path) => `/${locale}/${path.replace(/index\.html$/, '')}`);
  const missing = async () => {
    const cached = new Set((await cachedAddresses(page)).map((address) => new URL(address).pathname));
    return pages.filter((address) => !cached.has(address));
  };
  await expect.poll(missing).toEqual([]);
}

/** The addresses of everything that the browser has cached for this site. */
export const cachedAddresses = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({url}) => url);
  });

/** The cached versions of one address. */
export const cachedTexts = (page: Page, address: string): Promise<string[]> =>
  page.evaluate(async (wanted) => {
    const names = await caches.keys();
    const opened = await Promise.all(names.map((name) => caches.open(name)));
    const cached = await Promise.all(opened.map((cache) => cache.matchAll(wanted, {ignoreSearch: true})));
    return Promise.all(cached.flat().map((response) => response.text()));
  }, address);
