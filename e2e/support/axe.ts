import AxeBuilder from '@axe-core/playwright';
import {expect, type Page} from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is asked of a page: colours do not depend on the language, and nothing else on the colours. */
export type Asked = 'everything' | 'colours' | 'allButColours';

const CONTRAST = 'color-contrast';

/** Axe finds nothing on the page as it is. */
export async function expectAccessible(page: Page, asked: Asked): Promise<void> {
  const axe = new AxeBuilder({page})
    // There are no frames to gather from; the other mode opens a further page for every look.
    .setLegacyMode();
  if (asked === 'colours') axe.withRules(CONTRAST);
  else axe.withTags(TAGS);
  if (asked === 'allButColours') axe.disableRules(CONTRAST);
  const {violations} = await axe.analyze();
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
