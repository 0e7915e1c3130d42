import {expect} from '@playwright/test';
import {caseOf} from './support/cases';
import {openWith} from './support/draft';
import {checkIn, inTurn} from './support/languages';
import {test} from './support/test';
import {wordsIn} from './support/words';

for (const locale of inTurn(1)) {
  test(`the legal terms of a screen are explained below it (${locale})`, async ({page, hasTouch}) => {
    const {terms} = wordsIn(locale);
    const check = checkIn(page, locale, hasTouch);
    const explained = page.getByRole('main').locator('details[data-terms]');
    await openWith(check, caseOf('clean-civil').answers, 'answers/appellateAct');
    await expect(explained.getByText(terms.title)).toContainText(terms.appeal.word);
    await expect(explained).not.toContainText(terms.guardian.word);
    await expect(explained.getByText(terms.appeal.means)).toBeHidden();
    await explained.getByText(terms.title).click();
    await expect(explained.getByText(terms.appeal.means)).toBeVisible();
    await openWith(check, caseOf('poa-missing').answers, 'result');
    await expect(explained.getByText(terms.title)).toContainText(terms.powerOfAttorney.word);
  });

  test(`the legal terms of a page without scripts are explained on it, and on paper (${locale})`, async ({
    page
  }) => {
    const {terms} = wordsIn(locale);
    for (const path of ['', 'conditions/', 'letter/', 'law/', 'rulings/']) {
      await page.goto(`/${locale}/${path}`);
      const explained = page.getByRole('main').locator('details[data-terms]');
      await expect(explained.getByText(terms.title)).toContainText(terms.norm.word);
      await expect(explained.getByText(terms.norm.means)).toBeHidden();
      await page.emulateMedia({media: 'print'});
      await expect(explained.getByText(terms.norm.means)).toBeVisible();
      await page.emulateMedia({media: 'screen'});
      await explained.getByText(terms.title).click();
      await expect(explained.getByText(terms.norm.means)).toBeVisible();
    }
  });
}
