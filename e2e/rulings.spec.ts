import {expect, type Locator, type Page, type Request} from '@playwright/test';
import {formatNumberOf, RULING_ACTS, rulingOf, RULINGS} from '@/lib/rulings';
import {formatDate} from '@/lib/text';
import {untilIdle} from './support/untilIdle';
import {caseOf} from './support/cases';
import {continueButton, expectAt, optionField} from './support/check';
import {openWith, storedText} from './support/draft';
import {checkIn, inTurn, LOCALES} from './support/languages';
import {test} from './support/test';
import {fill, wordsIn} from './support/words';

const answers = {...caseOf('decided').answers, caseKind: 'civil' as const};
const NORM = {
  act: 'administrativeProcedureCode',
  ways: {kk: '168-бап 4-бөлік', ru: 'ч. 4 ст. 168', en: '168(4)'}
} as const;
const RULING = 33;

const numberIn = (locale: (typeof LOCALES)[number], number: number) => {
  const ruling = rulingOf(number);
  if (ruling === undefined) throw new Error(`No ruling ${number}`);
  return formatNumberOf(locale, ruling);
};

/** The lookup at the question, opened. */
async function openLookup(page: Page, title: string): Promise<Locator> {
  const lookup = page.locator('details').filter({hasText: title});
  await lookup.locator('summary').first().click();
  return lookup;
}

for (const locale of inTurn(2)) {
  const words = wordsIn(locale);

  test(`a ruling is found at the question, asks no server, and answers nothing (${locale})`, async ({
    page,
    hasTouch
  }) => {
    const {courtRuling: _own, ...others} = answers;
    const idle = untilIdle(page);
    await openWith(checkIn(page, locale, hasTouch), others, 'courtRuling');
    await idle;
    const requests: Request[] = [];
    page.on('request', (request) => requests.push(request));
    const lookup = await openLookup(page, words.check.lookUp);
    await lookup.getByRole('combobox').selectOption(NORM.act);
    await lookup.getByRole('textbox').fill(NORM.ways[locale]);
    await expect(lookup.getByRole('status')).toHaveText(fill(words.lookup.found, {count: '1'}));
    await expect(lookup.getByRole('heading', {level: 3})).toContainText(numberIn(locale, RULING));
    await expect(lookup).toContainText(words.ruling.outcome.inInterpretation);
    await expect(lookup).toContainText(words.ruling.meaning.upheldInInterpretation);
    await expect(lookup).toContainText(words.ruling.changed);
    await expect(lookup).toContainText(words.ruling.under1995);
    await expect(lookup).toContainText(words.lookup.yours);
    await lookup.getByRole('textbox').press('Enter');
    await expectAt(checkIn(page, locale, hasTouch), 'courtRuling');
    await expect(page.locator('input[name=choice]:checked')).toHaveCount(0);
    expect(requests.map((request) => request.url())).toEqual([]);
    await page.reload();
    await expect(lookup.getByRole('textbox')).toHaveValue(NORM.ways[locale]);
    await expect(lookup.getByRole('heading', {level: 3})).toContainText(numberIn(locale, RULING));
  });

  test(`nothing known is never a “no”, and unreadable text gets a message (${locale})`, async ({
    page,
    hasTouch
  }) => {
    await openWith(checkIn(page, locale, hasTouch), answers, 'courtRuling');
    const lookup = await openLookup(page, words.check.lookUp);
    const status = lookup.getByRole('status');
    await lookup.getByRole('combobox').selectOption('civilProcedureCode');
    await expect(status).toHaveText(words.lookup.tell);
    await lookup.getByRole('textbox').fill('999');
    await expect(status).toContainText(words.lookup.notNo);
    await expect(lookup.getByRole('link', {name: words.lookup.courtList})).toBeVisible();
    // A ruling on another part of the article has no "not known" message above it.
    await lookup.getByRole('textbox').fill('455(9)');
    await expect(status).toHaveText(fill(words.lookup.found, {count: '1'}));
    await expect(lookup).toContainText(words.lookup.beside);
    await expect(lookup).not.toContainText(words.lookup.notNo);
    await lookup.getByRole('textbox').fill('455.2');
    await expect(status).toHaveText(words.lookup.problems.dot);
    await expect(lookup.getByRole('heading')).toHaveCount(0);
    await lookup.getByRole('combobox').selectOption('administrativeOffencesCode');
    await lookup.getByRole('textbox').fill('50(2)');
    await expect(status).toHaveText(words.lookup.foundOpened);
    await expect(lookup).toContainText(words.ruling.opened.meaning);
    await expect(lookup).not.toContainText(words.lookup.notNo);
    await lookup.getByRole('combobox').selectOption('other');
    await expect(status).toContainText(words.lookup.noneAct);
    await expect(lookup.getByRole('heading')).toHaveCount(0);
  });

  test(`the result, the paper and the sheet name what was found (${locale})`, async ({page, hasTouch}) => {
    const check = checkIn(page, locale, hasTouch);
    const own = words.questions.courtRuling.options.beforeReform.label;
    await openWith(check, answers, 'result', {act: 'civilProcedureCode', place: '455(2)'});
    const section = page
      .locator('section')
      .filter({has: page.getByRole('heading', {name: words.knownRulings.title})});
    await expect(section).toContainText(numberIn(locale, 88));
    await expect(section).toContainText(words.ruling.outcome.unconstitutional);
    await expect(section).toContainText(fill(words.knownRulings.answered, {answer: own}));
    await expect(section).toContainText(words.ruling.unconfirmed);
    await page.emulateMedia({media: 'print'});
    await expect(section.getByText(numberIn(locale, 88)).first()).toBeVisible();
    await page.emulateMedia({media: 'screen'});
    await page.goto(`/${locale}/check/#sheet`);
    await expect(page.getByRole('heading', {name: words.knownRulings.title})).toBeVisible();
    await expect(page.getByRole('main')).toContainText(numberIn(locale, 88));
  });

  test(`any ruling is found by act and article in two actions (${locale})`, async ({page}) => {
    await page.goto(`/${locale}/rulings/`);
    const filter = page.getByRole('search');
    const shown = page.locator('[data-ruling]:visible');
    await expect(shown).toHaveCount(RULINGS.length);
    await filter.getByLabel(words.lookup.act).selectOption('civilProcedureCode');
    await filter.getByLabel(words.rulings.article, {exact: true}).fill('455');
    await expect(shown).toHaveCount(1);
    await expect(shown).toContainText(numberIn(locale, 88));
    await filter.getByLabel(words.rulings.article, {exact: true}).fill('456');
    await expect(shown).toHaveCount(0);
    await expect(filter.getByRole('status')).toContainText(words.rulings.noneShown);
    await filter.getByLabel(words.rulings.article, {exact: true}).fill('455.2');
    await expect(filter.getByRole('status')).toHaveText(words.lookup.problems.dot);
    await filter.getByRole('button', {name: words.rulings.reset}).click();
    await expect(filter.getByLabel(words.lookup.act)).toBeFocused();
    await expect(filter.getByLabel(words.rulings.article, {exact: true})).toHaveValue('');
    await expect(filter.getByRole('status')).toBeEmpty();
    await expect(filter.getByRole('button')).toHaveCount(0);
    await expect(shown).toHaveCount(RULINGS.length);
    await filter.getByLabel(words.rulings.outcome).selectOption('unconstitutional');
    await filter.getByLabel(words.rulings.year).selectOption('2025');
    await filter.getByLabel(words.lookup.act).selectOption('criminalProcedureCode');
    await expect(shown).toHaveCount(1);
    await shown.getByRole('link').click();
    await expect(page.getByRole('heading', {level: 1})).toContainText(numberIn(locale, 73));
    await page.goBack();
    await expect(filter.getByLabel(words.rulings.year)).toHaveValue('2025');
    await expect(shown).toHaveCount(1);
  });
}

test('the norm looked up survives a change of language, and is cleared with the answers', async ({
  page,
  hasTouch
}) => {
  await openWith(checkIn(page, 'ru', hasTouch), answers, 'courtRuling', {
    act: 'civilProcedureCode',
    place: 'ст. 455'
  });
  await page.getByRole('banner').locator('a[hreflang=kk]').click();
  await expectAt(checkIn(page, 'kk', hasTouch), 'courtRuling');
  await expect(page.locator('details').getByRole('textbox')).toHaveValue('ст. 455');
  await optionField(page, 'unknown').check();
  await continueButton(page).click();
  await expect.poll(() => storedText(page)).toContain('ст. 455');
  await page.getByRole('button', {name: wordsIn('kk').ui.clear}).click();
  await page.getByRole('button', {name: wordsIn('kk').ui.clearYes}).click();
  expect((await storedText(page)) ?? '').not.toContain('455');
});

test('nothing moves while the list begins to work', async ({page}) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as (PerformanceEntry & {readonly value: number})[];
      const {dataset} = document.documentElement;
      dataset['shift'] = String(
        shifts.reduce((sum, {value}) => sum + value, Number(dataset['shift'] ?? '0'))
      );
    }).observe({type: 'layout-shift', buffered: true});
  });
  await page.goto('/kk/rulings/');
  await expect(page.getByRole('search')).toBeVisible();
  // Any shift caused by the filter has been painted and observed by the second frame after it.
  await page.evaluate(async () => {
    await document.fonts.ready;
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame();
    await frame();
  });
  expect(Number((await page.locator('html').getAttribute('data-shift')) ?? '0')).toBeLessThan(0.01);
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  for (const locale of LOCALES) {
    const words = wordsIn(locale);

    test(`the list is complete, and each ruling has its page (${locale})`, async ({page}) => {
      await page.goto(`/${locale}/rulings/`);
      const main = page.getByRole('main');
      await expect(page.locator('[data-ruling]')).toHaveCount(RULINGS.length);
      await expect(page.getByRole('search')).toHaveCount(0);
      await expect(main).toContainText(words.rulings.coverageTitle);
      const text = await main.innerText();
      for (const ruling of RULINGS) {
        expect(text).toContain(formatNumberOf(locale, ruling));
        for (const {act} of ruling.provisions) expect(text).toContain(RULING_ACTS[act].short[locale]);
        if (ruling.subject !== undefined) expect(text).toContain(ruling.subject[locale]);
      }
      await expect(main).toContainText(words.ruling.opened.meaning);
      await expect(main).toContainText(words.rulings.missingSend);
      await page.goto(`/${locale}/rulings/16/`);
      await expect(main).toContainText(formatDate(locale, '2023-05-23', 'label'));
      await page.goto(`/${locale}/rulings/86/`);
      await expect(main).toContainText(words.ruling.outcome.unconstitutional);
      await expect(main).toContainText(words.ruling.under1995);
      await expect(main).toContainText(words.ruling.unconfirmed);
      await page.goto(`/${locale}/rulings/80/`);
      await expect(main).toContainText(words.rulings.nothingKnown);
    });
  }
});
