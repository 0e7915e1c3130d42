import {interview} from '@/lib/rules';
import {realCases} from './support/cases';
import {follow, seeResult, walk} from './support/check';
import {openWith} from './support/draft';
import {checkIn, IS_WHOLE, LOCALES} from './support/languages';
import {expectRecord} from './support/record';
import {expectResult} from './support/result';
import {test, TODAY} from './support/test';
import {wordsIn} from './support/words';

for (const [index, real] of realCases().entries()) {
  const {id, answers, expected} = real;
  const [walked = 'kk', ...both] = LOCALES.map((_, at) => LOCALES[(index + at) % LOCALES.length] ?? 'kk');
  const others = IS_WHOLE ? both : both.slice(0, 1);

  test(`${id}: a person goes from the choice of a language to the printed record (${walked})`, async ({
    page,
    hasTouch
  }, testInfo) => {
    const check = checkIn(page, walked, hasTouch);
    await page.goto('/');
    await page.locator(`main a[hreflang=${walked}]`).click();
    await page
      .getByRole('link', {name: wordsIn(walked).ui.start})
      .first()
      .click();
    const {asked} = await walk(check, answers);
    await follow(check, seeResult(check));
    await expectResult(check, expected);
    await expectRecord(check, real, asked, testInfo);
  });

  test(`${id}: the same answers give the same result and record (${others.join(', ')})`, async ({
    page,
    hasTouch
  }, testInfo) => {
    const {asked} = interview(answers, {today: TODAY});
    for (const locale of others) {
      const check = checkIn(page, locale, hasTouch);
      await openWith(check, answers, 'result');
      await expectResult(check, expected);
      await expectRecord(check, real, asked, testInfo);
    }
  });
}
