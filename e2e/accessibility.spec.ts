import {expect} from '@playwright/test';
import {interview, type Answers} from '@/lib/rules';
import {expectAccessible, expectNoSidewaysScroll} from './support/axe';
import {caseOf} from './support/cases';
import {answer, continueButton, errorSummary, expectAt, heading, open, placeOf} from './support/check';
import {openWith} from './support/draft';
import {checkIn, IS_WHOLE, LOCALES} from './support/languages';
import {test, TODAY} from './support/test';
import {PAGES_AROUND} from './support/pages';
import {wordsIn} from './support/words';

const RESULTS = [
  'clean-civil',
  'poa-missing',
  'appeal-open',
  'unknown-decided',
  'returned-in-time',
  'company'
];
/** A person and an organisation: the structure of the sheet and the draft does not depend on the verdict. */
const DRAFTS = ['clean-civil', 'company'];
const everyKind: Answers = {
  ...caseOf('decided').answers,
  signer: 'advocate',
  authority: 'inHand',
  caseKind: 'civil'
};

const WIDE = {width: 360, height: 740};
const NARROW = {width: 320, height: 640};

/** Dark changes nothing but colours, which every page takes from the same few. */
const LOOKS = [
  {colorScheme: 'light', looked: 'everything', around: PAGES_AROUND, results: RESULTS},
  {
    colorScheme: 'dark',
    looked: 'colours',
    around: IS_WHOLE ? PAGES_AROUND : ['', 'conditions/', 'law/', 'rulings/'],
    results: IS_WHOLE ? RESULTS : ['poa-missing', 'company']
  }
] as const;

/** The one with the longest words; the markup is the same in every language. */
const locale = 'kk';

for (const {colorScheme, looked, around, results} of LOOKS) {
  test.describe(`axe finds nothing in ${colorScheme} colours`, () => {
    test.use({colorScheme});

    test('on the pages around the check', async ({page}) => {
      for (const path of around) {
        await page.goto(`/${locale}/${path}`);
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        await expect(page).not.toHaveTitle('');
        await expectAccessible(page, looked);
        await page.setViewportSize(NARROW);
        await expectNoSidewaysScroll(page);
        await page.setViewportSize(WIDE);
      }
    });

    test('at any question', async ({page, hasTouch}) => {
      const check = checkIn(page, locale, hasTouch);
      const {asked} = interview(everyKind, {today: TODAY});
      await openWith(check, everyKind, 'request');
      for (const question of asked) {
        await open(check, question);
        await expectAt(check, question);
        await expectAccessible(page, looked);
      }
    });

    test('in the error, the notice, the list and the dialog', async ({page, hasTouch}) => {
      const check = checkIn(page, locale, hasTouch);
      await open(check);
      await continueButton(page).click();
      await expect(errorSummary(page, locale)).toBeVisible();
      await expectAccessible(page, looked);
      await answer(check, 'request', 'overturnJudgment');
      await expectAccessible(page, looked);
      await open(check, 'answers');
      await expectAt(check, 'answers');
      await expectAccessible(page, looked);
      await page.getByRole('button', {name: wordsIn(locale).ui.clear}).click();
      await expect(page.getByRole('button', {name: wordsIn(locale).ui.clearYes})).toBeVisible();
      await expectAccessible(page, looked);
    });

    for (const id of results) {
      test(`in the result of ${id}, its sheet and its draft`, async ({page, hasTouch}) => {
        const check = checkIn(page, locale, hasTouch);
        await openWith(check, {...caseOf(id).answers, caseKind: 'civil'}, 'result');
        await page.locator('details').evaluateAll((all) => {
          for (const one of all) (one as HTMLDetailsElement).open = true;
        });
        await page.getByRole('button', {name: wordsIn(locale).handOver.makeLink}).click();
        await expectAccessible(page, looked);
        await page.setViewportSize(NARROW);
        await expectNoSidewaysScroll(page);
        for (const place of ['sheet', 'application']) {
          await open(check, place);
          await expectAt(check, place);
          await expectNoSidewaysScroll(page);
          if (DRAFTS.includes(id)) await expectAccessible(page, looked);
        }
      });
    }
  });
}

for (const other of LOCALES.filter((one) => one !== locale))
  test(`nothing stands beside a narrow screen (${other})`, async ({page, hasTouch}) => {
    await page.setViewportSize(NARROW);
    for (const path of PAGES_AROUND) {
      await page.goto(`/${other}/${path}`);
      await expectNoSidewaysScroll(page);
    }
    const check = checkIn(page, other, hasTouch);
    await openWith(check, everyKind, 'result');
    for (const place of ['constitutionalRight', 'answers', 'result', 'sheet', 'application']) {
      await open(check, place);
      await expectAt(check, place);
      await expectNoSidewaysScroll(page);
    }
  });

test.describe('outside of any language', () => {
  test.use({expectedErrors: /404/});

  test('axe finds nothing on the choice of a language and at an address that does not exist', async ({
    page
  }) => {
    for (const path of ['/', '/nowhere/']) {
      await page.goto(path);
      await expect(heading(page)).toBeVisible();
      await expectAccessible(page, 'everything');
    }
  });
});

test('each step has its title, takes the focus to its heading, and starts at the top', async ({
  page,
  hasTouch
}) => {
  const check = checkIn(page, 'ru', hasTouch);
  await open(check);
  await answer(check, 'request', 'checkNorm');
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle(
    new RegExp(`^${wordsIn('ru').questions.applicant.title.replace('?', '\\?')}`)
  );
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  expect(placeOf(page)).toBe('applicant');
});
