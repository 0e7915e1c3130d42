import {expect, type Page} from '@playwright/test';

/** Waits until the workers of a language have brought all they keep. */
export async function expectKept(page: Page, locale: string): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(
        async (scopes) => {
          const registrations = await navigator.serviceWorker.getRegistrations();
          return scopes.filter((scope) =>
            registrations.some(
              ({scope: own, active}) => new URL(own).pathname === scope && active?.state === 'activated'
            )
          );
        },
        ['/', `/${locale}/`]
      )
    )
    .toEqual(['/', `/${locale}/`]);
}

/** The addresses of all that the browser keeps for this site. */
export const keptAddresses = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({url}) => url);
  });
