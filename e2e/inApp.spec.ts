import {expect, type Locator, type Page} from '@playwright/test';
import {formatDate} from '@/lib/text';
import {caseOf} from './support/cases';
import {answer, expectAt, open} from './support/check';
import {openWith} from './support/draft';
import {checkIn, inTurn} from './support/languages';
import {test} from './support/test';
import {wordsIn} from './support/words';

/** A view of Android inside a messenger: it prints nothing, saves nothing and copies nothing. */
const VIEW =
  'Mozilla/5.0 (Linux; Android 10; SM-A105F; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.6478.122 Mobile Safari/537.36';

function withoutMeans(): void {
  Reflect.deleteProperty(globalThis, 'print');
  Reflect.deleteProperty(Window.prototype, 'print');
  Reflect.deleteProperty(Navigator.prototype, 'clipboard');
  URL.createObjectURL = () => {
    throw new TypeError('refused');
  };
}

/** What is selected, to be copied by hand. */
const selectedIn = (field: Locator) =>
  field.evaluate((one: HTMLTextAreaElement) => one.value.slice(one.selectionStart, one.selectionEnd));

/** Presses Copy, which this browser refuses, and says what a hand can copy now. */
async function copiedByHand(page: Page, name: string, how: string): Promise<string> {
  const main = page.getByRole('main');
  await main.getByRole('button', {name, exact: true}).click();
  const field = main.locator('textarea:focus');
  await expect(field).toHaveAccessibleDescription(how);
  await expect(field).toHaveAttribute('readonly');
  const text = await selectedIn(field);
  expect(text).toBe(await field.inputValue());
  return text;
}

test.describe('inside a messenger', () => {
  test.use({userAgent: VIEW});

  for (const locale of inTurn(2)) {
    const {ui, handOver, calendar, application, verdicts, letter} = wordsIn(locale);
    const {answers} = caseOf('clean-civil');

    test(`it is said before the first answer how to leave the app, and not again (${locale})`, async ({
      page,
      hasTouch
    }) => {
      const check = checkIn(page, locale, hasTouch);
      await open(check);
      const note = page.getByRole('main').getByText(handOver.inApp);
      await expect(note).toBeVisible();
      await answer(check, 'request', 'checkNorm');
      await expect(note).toBeHidden();
    });

    test(`where nothing can be printed, saved or copied, days, draft and result still go along by hand (${locale})`, async ({
      page,
      hasTouch,
      browser,
      baseURL
    }) => {
      const check = checkIn(page, locale, hasTouch);
      const main = page.getByRole('main');
      const copied = (name: string) => copiedByHand(page, name, handOver.copyByHand);
      await page.addInitScript(withoutMeans);
      await openWith(check, answers, 'result');
      await expect(main.getByText(handOver.cannotPrint)).toBeVisible();
      await expect(main.getByRole('button', {name: ui.print, exact: true})).toHaveCount(0);
      for (const name of [calendar.save, handOver.saveFile]) {
        await main.getByRole('button', {name, exact: true}).click();
        await expectAt(check, 'result');
      }
      expect(await copied(calendar.copy)).toContain(formatDate(locale, '2027-05-14', 'label'));
      await main.getByRole('button', {name: handOver.makeLink, exact: true}).click();
      const link = await copied(handOver.copyLink);

      await open(check, 'application');
      await expectAt(check, 'application');
      await page.locator('#application-fullName').fill('Ахметова Айгүл');
      await expect(main.getByText(application.paper.nothingHappens)).toBeVisible();
      const paper = await copied(application.paper.copy);
      expect(paper).toContain('Ахметова Айгүл');
      await expect(main.getByText(handOver.cannotPrint)).toBeVisible();

      await open(check, 'letter');
      await page.locator('#letter-reply').check();
      await page.getByRole('button', {name: letter.show}).click();
      await page.getByText(letter.papers.reply.meaning).waitFor();
      await expect(main.getByText(handOver.cannotPrint)).toBeVisible();

      const other = await browser.newPage({...(baseURL !== undefined && {baseURL})});
      await other.goto(link);
      await other.waitForURL(/#result$/);
      await expect(other.getByRole('heading', {level: 1})).toHaveText(verdicts.noObstacleFound.label);
      await other.close();
    });
  }
});

test('a browser of its own says nothing of apps, prints and copies', async ({page, hasTouch}) => {
  const {ui, handOver, calendar} = wordsIn('kk');
  const check = checkIn(page, 'kk', hasTouch);
  const main = page.getByRole('main');
  await page.addInitScript(() => {
    const copied: string[] = [];
    Object.assign(globalThis, {
      copied,
      print: () => copied.push('printed')
    });
    Object.defineProperty(navigator, 'clipboard', {
      value: {writeText: (text: string) => Promise.resolve(void copied.push(text))}
    });
  });
  await open(check);
  await expect(main.getByText(handOver.openFile)).toBeVisible();
  await expect(main.getByText(handOver.inApp)).toHaveCount(0);
  await openWith(check, caseOf('clean-civil').answers, 'result');
  await main.getByRole('button', {name: ui.print, exact: true}).click();
  await main.getByRole('button', {name: calendar.copy, exact: true}).click();
  await expect(main.getByRole('status').filter({hasText: handOver.copied})).toBeVisible();
  const copied = await page.evaluate(() => (globalThis as {copied?: readonly string[]}).copied ?? []);
  expect(copied).toEqual(['printed', expect.stringContaining(formatDate('kk', '2027-05-14', 'label'))]);
});
