import {expect} from '@playwright/test';
import {assess, interview, isReviewFirst, type Answers, type VerdictKind} from '@/lib/rules';
import {LIVED} from '../lib/rules/cases/lived.fixture';
import type {Case} from './support/cases';
import {continueButton, enter, errorSummary, follow, heading, open, seeResult, walk} from './support/check';
import {openWith} from './support/draft';
import {checkIn, IS_WHOLE, LOCALES} from './support/languages';
import {expectRecord} from './support/record';
import {expectResult} from './support/result';
import {test, TODAY} from './support/test';
import {fill, rulesIn, wordsIn} from './support/words';

/** One story of each hard kind, and which of its variants is played; every second one in each run. */
const STORIES: readonly (readonly [story: string, way: number])[] = [
  ['cassation-restored-first', 0],
  ['return-of-claim', 0],
  ['bankruptcy-unexamined', 0],
  ['camera-fines', 0],
  ['travel-ban', 1],
  ['pending-now', 0],
  ['applicant-died', 0],
  ['lost-citizenship', 0],
  ['two-dates', 1],
  ['contact-costs', 0],
  ['only-mentioned', 0],
  ['advocate-own', 0]
];

function caseOf(id: string, way: number): Case {
  const story = LIVED.find((one) => one.id === id);
  const variant = story?.ways[way];
  if (story === undefined || variant === undefined) throw new Error(`No story ${id}, or no such way`);
  const {answers} = interview(variant.given, {today: TODAY});
  const {findings, deadline, remedies, steps} = assess(answers, {today: TODAY});
  return {
    id,
    answers,
    expected: {
      // The story's own, so that the screen is compared with the legal result.
      verdict: variant.verdict as VerdictKind,
      unmet: findings.filter(({status}) => status === 'unmet').map(({criterion}) => criterion),
      deadline: deadline?.lastDay,
      remedies: remedies.map(({remedy}) => remedy),
      isReview: isReviewFirst(steps)
    }
  };
}

for (const [index, [story, way]] of STORIES.entries()) {
  if (!IS_WHOLE && index % 2 !== 0) continue;
  const locale = LOCALES[index % LOCALES.length] ?? 'kk';

  test(`${story} is walked to the printed record (${locale})`, async ({page, hasTouch}, testInfo) => {
    const lived = caseOf(story, way);
    const check = checkIn(page, locale, hasTouch);
    await open(check);
    const {asked} = await walk(check, lived.answers);
    expect(asked).toEqual(interview(lived.answers, {today: TODAY}).asked);
    await follow(check, seeResult(check));
    await expectResult(check, lived.expected);
    await expectRecord(check, lived, asked, testInfo);
  });
}

test('"No" to a ruling that the register has just shown is asked once more, and then believed', async ({
  page,
  hasTouch
}) => {
  const check = checkIn(page, 'en', hasTouch);
  const {answers} = caseOf('only-mentioned', 0);
  await openWith(check, answers, 'courtRuling', {act: 'civilProcedureCode', place: '455(2)'});
  await expect(page.getByRole('main')).toContainText(fill(wordsIn('en').lookup.found, {count: '1'}));
  await enter(check, 'courtRuling', 'none');
  await check.hand.press(continueButton(page));
  await expect(errorSummary(page, 'en')).toContainText(wordsIn('en').errors.rulingKnown);
  expect(await follow(check, continueButton(page))).not.toBe('courtRuling');
});

test('other provisions of the draft are looked up and appear in the paper', async ({page, hasTouch}) => {
  const check = checkIn(page, 'ru', hasTouch);
  await openWith(check, caseOf('only-mentioned', 0).answers, 'application');
  await page.locator('#application-otherProvisions').fill('ТК, 160(5)\nГПК, 999');
  const act = page.locator('#application-act');
  await expect(act).toContainText('№\u00a088-НП');
  await expect(act).toContainText('статья\u00a0999');
  await expect(page.getByRole('main')).toContainText('Также оспаривается: ГПК, 999');
});

test('where the Court has found against the norm, the notice says so before anything else', async ({
  page,
  hasTouch
}) => {
  const check = checkIn(page, 'kk', hasTouch);
  await openWith(check, caseOf('contact-costs', 0).answers, 'notice');
  await expect(heading(page)).toHaveText(wordsIn('kk').result.goodNewsTitle);
  const [first] = await page
    .getByRole('heading', {level: 3})
    .filter({hasNot: page.locator('[data-status]')})
    .allTextContents();
  expect(first).toBe(rulesIn('kk', TODAY).remedies.revision.title);
});

test('before it is known who applied the norm, nobody is sent away without the term of the review', async ({
  page,
  hasTouch
}) => {
  const check = checkIn(page, 'ru', hasTouch);
  const {inShort, notice, result} = wordsIn('ru');
  const {request, applicant, whoseRights, actKind} = caseOf('contact-costs', 0).answers;
  await openWith(
    check,
    {request, applicant, whoseRights, actKind, actState: 'struckDown'} as Answers,
    'notice'
  );
  await expect(heading(page)).toHaveText(result.goodNewsTitle);
  await expect(page.getByRole('main')).toContainText(inShort.goOn);
  await expect(page.getByRole('main')).toContainText(notice.choiceReview);
});

test('with an application pending, the result leads to no second one', async ({page, hasTouch}) => {
  const check = checkIn(page, 'kk', hasTouch);
  const words = wordsIn('kk');
  await openWith(check, caseOf('pending-now', 0).answers, 'result');
  const main = page.getByRole('main');
  await expect(main).toContainText(words.criteria.repetition.failures.pendingNow.change);
  await expect(main.locator('a[href="#application"]')).toHaveCount(0);
  await expect(main.getByRole('heading', {name: words.result.documentsTitle})).toHaveCount(0);
});
