import {expect, type Page} from '@playwright/test';
import {caseOf} from './support/cases';
import {expectAt} from './support/check';
import {openWith, storedText} from './support/draft';
import {checkIn} from './support/languages';
import {test, TODAY} from './support/test';
import {rulesIn} from './support/words';

const {answers} = caseOf('clean-civil');
const {appellateDate: _date, ...untilDate} = answers;

/** Ends the page's process, as a phone that is short of memory does, and loads the page as on the way back to it. */
async function endAndComeBack(page: Page) {
  const first = await page.context().newCDPSession(page);
  const ended = page.waitForEvent('crash');
  // The process cannot answer any more.
  first.send('Page.crash').catch(() => undefined);
  await ended;
  const second = await page.context().newCDPSession(page);
  await second.send('Page.reload');
  return async (expression: string): Promise<unknown> => {
    const {result} = await second.send('Runtime.evaluate', {expression});
    return result.value;
  };
}

test('a tab that the system has ended comes back with its answers, what was typed, and the place', async ({
  page,
  hasTouch
}) => {
  const check = checkIn(page, 'kk', hasTouch);
  await openWith(check, untilDate, 'appellateDate');
  await page.locator('input[name=day]').fill('14');
  await expectAt(check, 'appellateDate');
  // Nothing tells a page that it will be ended: what was typed is stored a moment later.
  await expect.poll(() => storedText(page)).toContain('"day":"14"');
  const evaluate = await endAndComeBack(page);
  const {title} = rulesIn('kk', TODAY).questions.appellateDate;
  await expect
    .poll(() => evaluate(`document.querySelector('h1')?.textContent`).catch(() => undefined))
    .toBe(title);
  await expect
    .poll(() => evaluate(`document.querySelector('input[name=day]')?.value`).catch(() => undefined))
    .toBe('14');
  expect(await evaluate('location.hash')).toBe('#appellateDate');
  expect(JSON.parse(String(await evaluate(`sessionStorage.getItem('zhuginu.draft')`)))).toMatchObject({
    answers: untilDate
  });
});
