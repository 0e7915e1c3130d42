import type {Page} from '@playwright/test';

/**
 * Ends when the check has fetched all that it fetches of itself: to ask for a worker is the last thing it does, and
 * Playwright, which lets none in, says so on the console. To be begun before the check is opened.
 */
export async function untilIdle(page: Page): Promise<void> {
  await page.waitForEvent('console', (message) =>
    message.text().includes('Service Worker registration blocked')
  );
}
