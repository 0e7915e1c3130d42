import {expect, type Page} from '@playwright/test';
import {LANGUAGE_NAMES, type Locale} from '@/lib/text';
import {caseOf} from './support/cases';
import {continueButton, open, optionField} from './support/check';
import {openWith, storedText} from './support/draft';
import {checkIn} from './support/languages';
import {test} from './support/test';
import {wordsIn} from './support/words';

const PAIRS: readonly (readonly [Locale, Locale])[] = [
  ['kk', 'ru'],
  ['ru', 'en']
];

const choose = (page: Page, first: Locale, second: Locale | '') =>
  page.getByLabel(wordsIn(first).ui.secondLanguage).selectOption(second);

const twins = (page: Page, second: Locale) => page.locator(`main [data-twin][lang=${second}]`);

/** Some words are in the page for printing only, and those may be the first. */
const shown = (page: Page, second: Locale) => twins(page, second).filter({visible: true});

for (const [first, second] of PAIRS) {
  test(`a question is asked in two languages, and answered as in one (${first}, ${second})`, async ({
    page,
    hasTouch
  }) => {
    const check = checkIn(page, first, hasTouch);
    const {title, options} = wordsIn(second).questions.request;
    await open(check);
    await choose(page, first, second);
    await expect(twins(page, second).filter({hasText: title})).toBeVisible();
    for (const {label} of Object.values(options)) {
      await expect(twins(page, second).filter({hasText: label}).first()).toBeVisible();
    }
    await expect(continueButton(page)).toHaveText(wordsIn(first).ui.continue);
    await check.hand.mark(optionField(page, 'checkNorm'));
    await expect(optionField(page, 'checkNorm')).toBeChecked();
    await continueButton(page).click();
    await page.waitForURL(/#applicant$/);
    await expect(
      twins(page, second).filter({hasText: wordsIn(second).questions.applicant.title})
    ).toBeVisible();
    await page.reload();
    await expect(
      twins(page, second).filter({hasText: wordsIn(second).questions.applicant.title})
    ).toBeVisible();
  });

  test(`the result says each paragraph twice, and stores nothing else (${first}, ${second})`, async ({
    page,
    hasTouch
  }) => {
    const check = checkIn(page, first, hasTouch);
    await openWith(check, caseOf('appeal-open').answers, 'result');
    const before = await storedText(page);
    const paragraphs = page.locator('main').locator('p, h2, h3, dt, dd').filter({visible: true});
    const count = await paragraphs.count();
    await choose(page, first, second);
    const {label, line} = wordsIn(second).verdicts.premature;
    await expect(twins(page, second).filter({hasText: label}).first()).toBeVisible();
    await expect(twins(page, second).filter({hasText: line}).first()).toBeVisible();
    // Buttons and links have one language, dates and names are the same in both.
    expect(await shown(page, second).count()).toBeGreaterThan(count * 0.7);
    expect(await page.locator('main [data-twin] :is(button, input, [href^="#"])').count()).toBe(0);
    expect(await storedText(page)).toBe(before);
    await choose(page, first, '');
    await expect(twins(page, second)).toHaveCount(0);
  });
}

/** What is said of each field and group: its line in the tree of accessibility, and what describes it. */
async function said(page: Page): Promise<readonly string[]> {
  const lines = (await page.locator('main').ariaSnapshot()).split('\n').map((line) => line.trim());
  const described = await page
    .locator('main [aria-describedby]')
    .evaluateAll((elements) =>
      elements
        .flatMap((element) => element.getAttribute('aria-describedby')?.split(' ') ?? [])
        .map((id) => document.getElementById(id)?.textContent ?? '')
    );
  return [
    ...lines.filter((line) => /^- (?:radio|checkbox|textbox|combobox|group|region) "/.test(line)),
    ...described
  ];
}

const PLACES = [
  ['request', 'choice'],
  ['constitutionalRight', 'several'],
  ['appellateDate', 'date'],
  ['result', 'result'],
  ['letter', 'letter'],
  ['application', 'application']
] as const;

for (const [place, kind] of PLACES) {
  test(`a field or a group is named and described in one language alone: ${kind}`, async ({
    page,
    hasTouch
  }) => {
    const check = checkIn(page, 'kk', hasTouch);
    if (place === 'letter') await open(check, place);
    else await openWith(check, caseOf('clean-civil').answers, place);
    await choose(page, 'kk', 'ru');
    await expect(shown(page, 'ru').first()).toBeVisible();
    const doubled = await twins(page, 'ru').allTextContents();
    const both = await said(page);
    expect(both.length).toBeGreaterThan(0);
    for (const one of both) for (const twin of doubled) expect(one).not.toContain(twin.trim());
    await choose(page, 'kk', '');
    await expect(twins(page, 'ru')).toHaveCount(0);
    expect(await said(page)).toEqual(both);
  });
}

test('the two languages change places', async ({page, hasTouch}) => {
  const check = checkIn(page, 'kk', hasTouch);
  await openWith(check, caseOf('appeal-open').answers, 'result');
  await choose(page, 'kk', 'ru');
  await expect(shown(page, 'ru').first()).toBeVisible();
  await page.getByRole('link', {name: LANGUAGE_NAMES.ru}).click();
  await page.waitForURL(/\/ru\/check\//);
  await expect(shown(page, 'kk').first()).toBeVisible();
});

test('side by side where there is room @desktop', async ({page}) => {
  await openWith(checkIn(page, 'kk', false), caseOf('appeal-open').answers, 'result');
  await choose(page, 'kk', 'ru');
  const twin = twins(page, 'ru')
    .filter({hasText: wordsIn('ru').verdicts.premature.line})
    .first();
  const paragraph = twin.locator('..');
  const [one, both] = [await twin.boundingBox(), await paragraph.boundingBox()];
  expect(one?.x ?? 0).toBeGreaterThan((both?.x ?? 0) + (both?.width ?? 0) / 3);
});

for (const [first, second] of PAIRS) {
  test(`a letter is entered and answered in two languages, offline once they have loaded (${first}, ${second})`, async ({
    page,
    context,
    hasTouch
  }) => {
    const {hand} = checkIn(page, first, hasTouch);
    const words = wordsIn(second).letter;
    await open({page, locale: first, hand}, 'letter');
    await choose(page, first, second);
    await expect(twins(page, second).filter({hasText: words.paper.title})).toBeVisible();
    await expect(twins(page, second).filter({hasText: words.papers.refusal.label}).first()).toBeVisible();
    await context.setOffline(true);
    await hand.mark(page.locator('#letter-refusal'));
    await expect(twins(page, second).filter({hasText: words.ground.title})).toBeVisible();
    await hand.mark(page.locator('#letter-refused4'));
    await hand.press(page.getByRole('button', {name: wordsIn(first).letter.show}));
    await page.waitForURL(({hash}) => hash === '#letterAnswer');
    await expect(twins(page, second).filter({hasText: words.grounds.refused4.next}).first()).toBeVisible();
    await expect(twins(page, second).filter({hasText: words.papers.refusal.objection})).toBeVisible();
    await context.setOffline(false);
  });
}
