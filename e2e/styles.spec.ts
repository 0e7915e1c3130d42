import {expect, type Page} from '@playwright/test';
import {caseOf} from './support/cases';
import {openWith} from './support/draft';
import {checkIn} from './support/languages';
import {test} from './support/test';

// So that the test can put other styles into the page, and photograph long pages quickly.
test.use({bypassCSP: true, deviceScaleFactor: 0.5});

/** The style sheets of all pages, which the export cuts down to what each can show. */
async function allStyles(page: Page): Promise<string> {
  const addresses = await page
    .locator('link[rel=stylesheet][disabled]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.length).toBeGreaterThan(0);
  const sheets = await Promise.all(
    addresses.map(async (address) => (await page.request.get(address)).text())
  );
  return sheets.join('\n');
}

/** What a reader sees, in a form that is quick to make and to compare. */
const seen = (page: Page) => page.screenshot({fullPage: true, type: 'jpeg', quality: 90});

async function expectSameWith(page: Page, styles: string): Promise<void> {
  const own = await page.locator('style').first().textContent();
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({media});
    await page
      .locator('style')
      .first()
      .evaluate((element, text) => (element.textContent = text), own);
    const asServed = await seen(page);
    await page
      .locator('style')
      .first()
      .evaluate((element, text) => (element.textContent = text), styles);
    const withAll = await seen(page);
    expect(asServed.equals(withAll), `${page.url()} in ${media}`).toBe(true);
  }
}

test('pages look as they would with the styles of all pages', async ({page, hasTouch}) => {
  const check = checkIn(page, 'kk', hasTouch);
  await openWith(check, caseOf('clean-civil').answers, 'result');
  const styles = await allStyles(page);
  for (const details of await page.locator('details').all()) {
    await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
  }
  await expectSameWith(page, styles);
  for (const path of ['conditions/', 'law/', 'letter/', 'privacy/']) {
    await page.goto(`/kk/${path}`);
    await expectSameWith(page, styles);
  }
});
