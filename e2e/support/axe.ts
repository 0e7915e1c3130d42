import axe, {type Result} from 'axe-core';
import {expect, type Page} from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const CONTRAST = 'color-contrast';

/** Which rules to check on a page: nothing but contrast depends on colours. */
export type Asked = 'everything' | 'colours';

/** Axe finds nothing on the page as it is. */
export async function expectAccessible(page: Page, asked: Asked): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = [...(asked === 'colours' ? [] : await violationsOf(page)), ...(await contrastOf(page))];
  const failures = violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(' | ')}`
  );
  expect(failures, page.url()).toEqual([]);
}

/** Listing everything that passes would take axe as long as the check itself. */
const violationsOf = (page: Page): Promise<Result[]> =>
  page.evaluate(
    async ([tags, contrast]) => {
      const {violations} = await axe.run({
        resultTypes: ['violations'],
        runOnly: tags,
        rules: {[contrast]: {enabled: false}}
      });
      return violations;
    },
    [TAGS, CONTRAST] as const
  );

/**
 * Of texts with the same tags, classes and states up to the body, which have the same colours, the first two are
 * checked.
 */
const contrastOf = (page: Page): Promise<Result[]> =>
  page.evaluate(async (contrast) => {
    const LOOKED_AT = 2;
    const seen = new Map<string, number>();
    const include: Element[] = [];
    const stateOf = ({attributes}: Element) =>
      [...attributes]
        .filter(({name}) => !/^(id|href|for|name|value|lang|aria-(labelledby|describedby|label))$/.test(name))
        .map(({name, value}) => `${name}=${value}`)
        .join();
    const visit = (element: Element, above: string) => {
      const look = `${above}>${element.tagName}[${stateOf(element)}]`;
      const isText = [...element.childNodes].some(
        ({nodeType, nodeValue}) => nodeType === Node.TEXT_NODE && nodeValue?.trim() !== ''
      );
      const times = seen.get(look) ?? 0;
      if (isText) seen.set(look, times + 1);
      if (isText && times < LOOKED_AT) include.push(element);
      for (const child of element.children) visit(child, look);
    };
    visit(document.body, '');
    const {violations} = await axe.run({include}, {resultTypes: ['violations'], runOnly: [contrast]});
    return violations;
  }, CONTRAST);

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const {scroll, client} = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth
  }));
  expect(scroll, page.url()).toBeLessThanOrEqual(client);
}
