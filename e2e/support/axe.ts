import AxeBuilder from '@axe-core/playwright';
import {expect, type Page} from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export type Scheme = 'light' | 'dark';

/** Axe finds nothing on the page as it is; of the dark one it is asked what alone differs, the contrast. */
export async function expectAccessible(page: Page, scheme: Scheme): Promise<void> {
  const axe = new AxeBuilder({page})
    // There are no frames to gather from; the other mode opens a further page for every look.
    .setLegacyMode();
  const asked = scheme === 'dark' ? axe.withRules('color-contrast') : axe.withTags(TAGS);
  const {violations} = await asked.analyze();
  const told = violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(' | ')}`
  );
  expect(told, page.url()).toEqual([]);
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const {scroll, client} = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth
  }));
  expect(scroll, page.url()).toBeLessThanOrEqual(client);
}
