import AxeBuilder from '@axe-core/playwright';
import {expect, type Page} from '@playwright/test';
import {interview, type Answers} from '@/lib/rules';
import {caseOf} from './support/cases';
import {answer, continueButton, expectAt, heading, open, placeOf} from './support/check';
import {openWith} from './support/draft';
import {checkIn, LOCALES} from './support/languages';
import {test, TODAY} from './support/test';
import {PAGES_AROUND} from './support/pages';
import {wordsIn} from './support/words';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectAccessible(page: Page): Promise<void> {
  const {violations} = await new AxeBuilder({page})
    .withTags(RULES)
    // There are no frames to gather from; the other mode opens a further page for every look.
    .setLegacyMode()
    .analyze();
  const told = violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(' | ')}`
  );
  expect(told, page.url()).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const {scroll, client} = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth
  }));
  expect(scroll, page.url()).toBeLessThanOrEqual(client);
}

const RESULTS = [
  'clean-civil',
  'poa-missing',
  'appeal-open',
  'unknown-decided',
  'returned-in-time',
  'company'
];
const everyKind: Answers = {
  ...caseOf('decided').answers,
  signer: 'advocate',
  authority: 'inHand',
  caseKind: 'civil'
};

// Colours do not depend on the language: the dark ones are looked at in one.
const LOOKS = [
  ...LOCALES.map((locale) => ({locale, colorScheme: 'light' as const})),
  {locale: 'kk' as const, colorScheme: 'dark' as const}
];

test.describe('axe finds nothing', () => {
  for (const {locale, colorScheme} of LOOKS) {
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({colorScheme});

      test('the pages around the check', async ({page}) => {
        for (const path of PAGES_AROUND) {
          await page.goto(`/${locale}/${path}`);
          await expect(page.locator('html')).toHaveAttribute('lang', locale);
          await expect(page).not.toHaveTitle('');
          await expectAccessible(page);
          await page.setViewportSize({width: 320, height: 640});
          await expectNoSidewaysScroll(page);
          await page.setViewportSize({width: 360, height: 740});
        }
      });

      // The markup is the same in every language; the longest words are looked at in full.
      const inFull = locale === 'kk';
      if (inFull) {
        test('every question', async ({page, hasTouch}) => {
          const check = checkIn(page, locale, hasTouch);
          const {asked} = interview(everyKind, {today: TODAY});
          await openWith(check, everyKind, 'request');
          for (const question of asked) {
            await page.goto(`/${locale}/check/#${question}`);
            await expectAt(check, question);
            await expectAccessible(page);
          }
        });
      }

      test('the error, the notice, the list, the dialog', async ({page, hasTouch}) => {
        const check = checkIn(page, locale, hasTouch);
        await open(check);
        await continueButton(page).click();
        await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
        await expectAccessible(page);
        await answer(check, 'request', 'overturnJudgment');
        await expectAccessible(page);
        await page.goto(`/${locale}/check/#answers`);
        await expectAt(check, 'answers');
        await expectAccessible(page);
        await page.getByRole('button', {name: wordsIn(locale).ui.clear}).click();
        await expectAccessible(page);
      });

      for (const id of inFull ? RESULTS : RESULTS.slice(0, 1)) {
        test(`the result of ${id}, its sheet and its draft`, async ({page, hasTouch}) => {
          await openWith(
            checkIn(page, locale, hasTouch),
            {...caseOf(id).answers, caseKind: 'civil'},
            'result'
          );
          await page.locator('details').evaluateAll((all) => {
            for (const one of all) (one as HTMLDetailsElement).open = true;
          });
          await page.getByRole('button', {name: wordsIn(locale).handOver.makeLink}).click();
          await expectAccessible(page);
          await page.setViewportSize({width: 320, height: 640});
          await expectNoSidewaysScroll(page);
          for (const place of ['sheet', 'application']) {
            await page.goto(`/${locale}/check/#${place}`);
            await expect(heading(page)).toBeVisible();
            await expectNoSidewaysScroll(page);
            await expectAccessible(page);
          }
        });
      }
    });
  }
});

test('the page without a language, and the one that does not exist', async ({page}) => {
  await page.goto('/');
  await expectAccessible(page);
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
