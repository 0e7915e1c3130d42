import type {Page} from '@playwright/test';

/**
 * Resolves when the check has fetched everything it prefetches: registering a worker is its last step, and
 * Playwright, which blocks workers, reports that on the console. Call it before opening the check.
 */
export async function untilIdle(page: Page): Promise<void> {
  await page.waitForEvent('console', (message) =>
    message.text().includes('Service Worker registration blocked')
  );
}
