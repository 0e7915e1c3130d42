import {CRITERION_IDS, criterionOf, REFORM, versionOn} from '@/lib/rules';
import {expect, test} from '@playwright/test';
import {inTurn, LOCALES} from './support/languages';
import {rulesIn, wordsIn} from './support/words';

test.use({javaScriptEnabled: false});

test('a language is chosen without script', async ({page}) => {
  await page.goto('/');
  for (const locale of LOCALES) await expect(page.locator(`main a[hreflang=${locale}]`)).toBeVisible();
  await page.locator('main a[hreflang=kk]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
});

for (const locale of inTurn(0)) {
  const words = wordsIn(locale);
  const rules = rulesIn(locale, REFORM);

  test(`the check leads to the conditions, which are complete (${locale})`, async ({page}) => {
    await page.goto(`/${locale}/`);
    await page.getByRole('link', {name: words.ui.start}).first().click();
    await expect(page.getByRole('heading', {name: words.check.noScriptTitle})).toBeVisible();
    await page.getByRole('link', {name: words.check.noScriptLink}).click();
    const main = page.getByRole('main');
    for (const criterion of CRITERION_IDS.filter((id) => versionOn(criterionOf(id), REFORM) !== undefined)) {
      const {title, condition} = rules.criteria[criterion];
      await expect(main.getByRole('heading', {name: title, exact: true}).first()).toBeVisible();
      await expect(main).toContainText(condition);
    }
    const {courtActDate: _old, stateDuty: _duty, ...asked} = rules.questions;
    for (const {title} of Object.values(asked)) await expect(main).toContainText(title);
    for (const right of Object.values(words.rights)) await expect(main).toContainText(right);
  });

  test(`an address that does not exist gives a page in every language (${locale})`, async ({page}) => {
    const answer = await page.goto(`/${locale}/nowhere/`);
    expect(answer?.status()).toBe(404);
    await expect(page.locator(`main a[href="/${locale}/"]`)).toBeVisible();
  });
}
