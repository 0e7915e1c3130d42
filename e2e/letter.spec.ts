import {expect, test as bare, type Page} from '@playwright/test';
import {groundsOn, hasMonth, LETTER_GROUNDS, LETTER_PAPERS, type Letter} from '@/lib/letter';
import {formatDate, type Locale} from '@/lib/text';
import {expectAccessible, expectNoSidewaysScroll} from './support/axe';
import {errorSummary, open} from './support/check';
import {storedText} from './support/draft';
import {keyboard, type Hand} from './support/hands';
import {checkIn, inTurn, IS_WHOLE, LOCALES} from './support/languages';
import {test} from './support/test';
import {fill, wordsIn} from './support/words';

/** Letters of different kinds. */
const LETTERS: readonly Letter[] = [
  {paper: 'notice', grounds: ['returned1']},
  {paper: 'notice', grounds: ['returned2']},
  {paper: 'notice', grounds: ['returned3']},
  {paper: 'notice', grounds: ['returned5']},
  {paper: 'notice', grounds: ['returned2', 'returned5']},
  {paper: 'notice', grounds: []},
  {paper: 'refusal', grounds: ['refused1']},
  {paper: 'refusal', grounds: ['refused2']},
  {paper: 'refusal', grounds: ['refused3']},
  {paper: 'refusal', grounds: ['refused4']},
  {paper: 'refusal', grounds: ['refused5']},
  {paper: 'termination', grounds: ['ended1']}
];

const BY_KEYBOARD = LETTERS.filter(
  ({paper}, at) => LETTERS.findIndex((other) => other.paper === paper) === at
);

async function enterLetter(page: Page, hand: Hand, {paper, grounds}: Letter): Promise<void> {
  await hand.mark(page.locator(`#letter-${paper}`));
  for (const id of grounds.length === 0 ? ['none'] : grounds) await hand.mark(page.locator(`#letter-${id}`));
}

async function writeDay(page: Page, hand: Hand, name: 'received' | 'filed', day: readonly string[]) {
  for (const [place, part] of ['day', 'month', 'year'].entries()) {
    await hand.write(page.locator(`#letter-${name}-${part}`), day[place] ?? '');
  }
}

/** From an empty form to the answer, as far as the letter requires. */
async function walkTo(page: Page, locale: Locale, hand: Hand, letter: Letter): Promise<void> {
  const {letter: words, clocks} = wordsIn(locale);
  await open({page, locale, hand}, 'letter');
  await page.locator('#letter-notice').waitFor();
  await enterLetter(page, hand, letter);
  if (hasMonth(letter)) {
    await writeDay(page, hand, 'received', ['16', '11', '2026']);
    // Three inputs so far: the paper, the number, the day.
    const date = formatDate(locale, '2026-12-16', 'label');
    await expect(page.getByRole('status').filter({hasText: fill(words.last, {date})})).toBeVisible();
  }
  await hand.press(page.getByRole('button', {name: words.show}));
  await page.waitForURL(({hash}) => hash === '#letterAnswer');
  const main = page.getByRole('main');
  await expect(main).toContainText(words.papers[letter.paper].meaning);
  for (const id of letter.grounds) {
    await expect(main.getByRole('heading', {name: words.grounds[id].title, exact: true})).toBeVisible();
  }
  await expect(main).toContainText(words.papers[letter.paper].again);
  const last = fill(clocks.last, {date: formatDate(locale, '2026-12-16', 'label')});
  if (hasMonth(letter)) await expect(main).toContainText(last);
  else await expect(main).toContainText(words.answer.noMonth);
}

/** Clears the letter, from a page that stores nothing, so that the next one starts with an empty form. */
async function forget(page: Page): Promise<void> {
  await page.goto('/');
  await page.evaluate(() => {
    sessionStorage.clear();
  });
}

// What a letter leads to is the same in every language, and each has its words (everyLetter.test.ts): by hand each
// letter is entered in one language, by keyboard one of each paper.
for (const [third, locale] of LOCALES.entries()) {
  const lettersOf = (part: number) =>
    LETTERS.filter((_, at) => at % LOCALES.length === part % LOCALES.length);

  test(`letters lead to their answers (${locale})`, async ({page, hasTouch}) => {
    const {hand} = checkIn(page, locale, hasTouch);
    for (const letter of lettersOf(third)) {
      await walkTo(page, locale, hand, letter);
      await expectNoSidewaysScroll(page);
      await forget(page);
    }
  });

  test(`and by keyboard (${locale})`, async ({page}) => {
    for (const letter of IS_WHOLE ? lettersOf(third + 1) : BY_KEYBOARD.slice(third, third + 1)) {
      await walkTo(page, locale, keyboard(page), letter);
      await forget(page);
    }
  });
}

test('what a letter says is filled in as answers, and marked in the draft', async ({page, hasTouch}) => {
  const {hand} = checkIn(page, 'kk', hasTouch);
  const words = wordsIn('kk');
  await open({page, locale: 'kk', hand}, 'letter/returned2');
  await expect(page.locator('#letter-notice')).toBeChecked();
  await writeDay(page, hand, 'received', ['16', '11', '2026']);
  await writeDay(page, hand, 'filed', ['1', '10', '2026']);
  await expectAccessible(page, 'everything');
  await hand.press(page.getByRole('button', {name: words.letter.show}));
  const date = formatDate('kk', '2026-10-01', 'label');
  await expect(page.getByRole('main')).toContainText(fill(words.letter.answer.keepsFrom, {date}));
  await expectAccessible(page, 'everything');
  await expect(page.getByRole('button', {name: words.calendar.save})).toBeVisible();
  await expect
    .poll(async () => (JSON.parse((await storedText(page)) ?? '{}') as {answers?: object}).answers)
    .toEqual({
      earlierApplication: 'returnedForForm',
      noticeReceivedOn: '2026-11-16',
      firstFiledOn: '2026-10-01'
    });
  await hand.press(page.getByRole('link', {name: words.letter.answer.openDraft}));
  await expect(page.getByText(words.application.letter.marked).first()).toBeVisible();
  await hand.press(page.getByRole('button', {name: words.application.sections.act.title}));
  await expect(page.locator('#application-act')).toBeFocused();
});

test('the days of other ways are asked for once the kind of case is given', async ({page, hasTouch}) => {
  const {hand} = checkIn(page, 'ru', hasTouch);
  const words = wordsIn('ru');
  await walkTo(page, 'ru', hand, {paper: 'notice', grounds: ['returned5']});
  await hand.mark(page.locator('input[value=civil]'));
  const answered = page.locator('form', {has: page.locator('input[value=civil]')});
  await hand.press(answered.getByRole('button', {name: words.clocks.show}));
  await expect(answered).toHaveCount(0);
  const asked = page.locator('form', {has: page.locator('#appellateDate-day')});
  await hand.write(page.locator('#appellateDate-day'), '25');
  await hand.write(page.locator('#appellateDate-month'), '8');
  await hand.write(page.locator('#appellateDate-year'), '2026');
  await hand.press(asked.getByRole('button', {name: words.clocks.show}));
  const cassation = formatDate('ru', '2027-02-25', 'label');
  await expect(page.getByRole('main')).toContainText(fill(words.clocks.last, {date: cassation}));
});

test('an incomplete form about a letter is refused, one field after the other', async ({page, hasTouch}) => {
  const {hand} = checkIn(page, 'en', hasTouch);
  const {letter: words, errors} = wordsIn('en');
  await open({page, locale: 'en', hand}, 'letterAnswer');
  const show = page.getByRole('button', {name: words.show});
  await hand.press(show);
  await expect(errorSummary(page, 'en')).toContainText(errors.noAnswer);
  await hand.mark(page.locator('#letter-refusal'));
  await hand.press(show);
  await expect(errorSummary(page, 'en')).toContainText(errors.noAnswers);
  // For a ruling no date is asked.
  await hand.mark(page.locator('#letter-refused4'));
  await expect(page.locator('#letter-received-day')).toHaveCount(0);
});

for (const locale of inTurn(1)) {
  bare.describe(`without script (${locale})`, () => {
    bare.use({javaScriptEnabled: false});

    bare('every ground of every letter has an address of its own', async ({page}) => {
      const {letter: words} = wordsIn(locale);
      await page.goto(`/${locale}/`);
      await page.getByRole('link', {name: words.entrance.read}).click();
      const main = page.getByRole('main');
      for (const id of LETTER_GROUNDS) {
        const ground = main.locator(`#${id}`);
        await expect(ground.getByRole('heading', {level: 3})).toHaveText(words.grounds[id].title);
        await expect(ground).toContainText(words.grounds[id].next);
        await expect(main.locator(`a[href="#${id}"]`)).toBeVisible();
        await expect(ground.locator(`a[href="/${locale}/check/#letter/${id}"]`)).toBeVisible();
      }
      for (const paper of LETTER_PAPERS) {
        await expect(main.locator(`#${paper}`)).toContainText(words.papers[paper].objection);
        await expect(main.locator(`#${paper} h3`)).toHaveCount(groundsOn(paper).length);
      }
    });
  });
}
