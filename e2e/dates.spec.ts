import {expect, type Page} from '@playwright/test';
import {caseOf} from './support/cases';
import {continueButton, errorSummary, expectAt, follow} from './support/check';
import {openWith, storedText} from './support/draft';
import {checkIn} from './support/languages';
import {test} from './support/test';
import {wordsIn, type Words} from './support/words';

const {appellateDate: _date, ...answers} = caseOf('clean-civil').answers;
const PARTS = ['day', 'month', 'year'] as const;

const write = async (page: Page, texts: readonly string[]) => {
  for (const [index, part] of PARTS.entries())
    await page.locator(`input[name=${part}]`).fill(texts[index] ?? '');
};

const expectWritten = async (page: Page, texts: readonly string[]) => {
  for (const [index, part] of PARTS.entries())
    await expect(page.locator(`input[name=${part}]`)).toHaveValue(texts[index] ?? '');
};

const PASTED = [
  '14.05.2026',
  '2026-05-14',
  '14.05.26',
  '«14» мая 2026 года',
  '2026 жылғы 14 мамыр',
  'May 14, 2026'
];

test('a pasted date fills the three fields, however it is written', async ({page, hasTouch}) => {
  const check = checkIn(page, 'ru', hasTouch);
  await openWith(check, answers, 'appellateDate');
  const field = page.locator('input[name=day]');
  for (const pasted of PASTED) {
    await test.step(`«${pasted}»`, async () => {
      await write(page, ['', '', '']);
      await field.focus();
      await field.evaluate((target, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text', text);
        target.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
      }, pasted);
      await expectWritten(page, ['14', '5', '2026']);
    });
  }
  await follow(check, continueButton(page));
  await expectAt(check, 'effect');
});

test('a date is read as it is typed: the month as a word, the year in two digits, all of it in one field', async ({
  page,
  hasTouch
}) => {
  const check = checkIn(page, 'kk', hasTouch);
  for (const texts of [
    ['14', 'мамыр', '26'],
    ['«14»', 'мая', '2026 г.'],
    ['', '14 мая 2026 года', '']
  ]) {
    await openWith(check, answers, 'appellateDate');
    await write(page, texts);
    await follow(check, continueButton(page));
    await expectAt(check, 'effect');
    await expect.poll(() => storedText(page)).toContain(`"appellateDate":"2026-05-14"`);
  }
});

const WRONG: readonly (readonly [string, readonly string[], keyof Words['errors']])[] = [
  ['nothing', ['', '', ''], 'dateEmpty'],
  ['no year', ['14', '5', ''], 'yearUnread'],
  ['30 February', ['30', '2', '2026'], 'dateUnreal'],
  ['letters', ['он', 'төрт', 'мың'], 'dayUnread'],
  ['markup', ['<b>', '1', '2026'], 'dayUnread'],
  ['a month that is none', ['14', '13', '2026'], 'monthUnread'],
  ['a day to come', ['24', '11', '2026'], 'future']
];

test('a date error is shown at the top and at the field, and what was typed stays', async ({
  page,
  hasTouch
}) => {
  const words = wordsIn('kk').errors;
  await openWith(checkIn(page, 'kk', hasTouch), answers, 'appellateDate');
  for (const [what, texts, error] of WRONG) {
    await test.step(what, async () => {
      await write(page, texts);
      await continueButton(page).click();
      const summary = errorSummary(page, 'kk');
      await expect(summary).toContainText(words[error]);
      await expect(summary).toBeFocused();
      await expect(page.locator('fieldset')).toHaveAccessibleDescription(
        new RegExp(words[error].slice(0, 20))
      );
      await expectWritten(page, texts);
      await summary.getByRole('button').click();
      const first = error === 'yearUnread' ? 'year' : error === 'monthUnread' ? 'month' : 'day';
      await expect(page.locator(`input[name=${first}]`)).toBeFocused();
    });
  }
});

test('a notice before the filing is an error at the field', async ({page, hasTouch}) => {
  const {noticeReceivedOn: _notice, ...returned} = caseOf('returned-in-time').answers;
  await openWith(checkIn(page, 'en', hasTouch), returned, 'noticeReceivedOn');
  await write(page, ['30', '9', '2026']);
  await continueButton(page).click();
  await expect(errorSummary(page, 'en')).toContainText(wordsIn('en').errors.tooEarly);
});

test('an earlier date that is changed later opens the later one again, with its value', async ({
  page,
  hasTouch
}) => {
  const {answers: returned} = caseOf('returned-in-time');
  const check = checkIn(page, 'en', hasTouch);
  await openWith(check, {...returned, appellateDate: '2025-11-10'}, 'answers/firstFiledOn');
  await write(page, ['5', '11', '2026']);
  await continueButton(page).click();
  await expectAt(check, 'answers/noticeReceivedOn');
  await expect(page.locator('input[name=day]')).toHaveValue('2');
});

test('a missing answer is reported, and the summary leads to the first choice', async ({page, hasTouch}) => {
  const check = checkIn(page, 'ru', hasTouch);
  await page.goto('/ru/check/');
  await continueButton(page).click();
  await expect(errorSummary(page, 'ru')).toBeFocused();
  await errorSummary(page, 'ru').getByRole('button').click();
  await expect(page.locator('input[name=choice]').first()).toBeFocused();
  await expectAt(check, 'request');
});

test('whoever writes a date after “I don’t know” has given the date', async ({page, hasTouch}) => {
  const check = checkIn(page, 'kk', hasTouch);
  await openWith(check, {...answers, appellateDate: 'unknown'}, 'appellateDate');
  await expect(page.locator('input[name=unknown]')).toBeChecked();
  await write(page, ['14', '5', '2026']);
  await expect(page.locator('input[name=unknown]')).not.toBeChecked();
  await follow(check, continueButton(page));
  await expect.poll(async () => storedText(page)).toContain('"appellateDate":"2026-05-14"');
});
