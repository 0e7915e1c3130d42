import {readFileSync} from 'node:fs';
import {expect} from '@playwright/test';
import type {RulesFile} from '@/lib/published';
import type {IsoDate} from '@/lib/rules';
import {formatDate} from '@/lib/text';
import {caseOf} from './support/cases';
import {openWith} from './support/draft';
import {checkIn, inTurn} from './support/languages';
import {test, TODAY} from './support/test';
import {fill, wordsIn} from './support/words';

const {content} = JSON.parse(readFileSync('out/rules.json', 'utf8')) as RulesFile;
const version = content.digest.slice(0, 8);
const checkedOn = content.checkedOn as IsoDate;

for (const locale of inTurn(1)) {
  const words = wordsIn(locale);
  const old = fill(words.footer.stale, {date: formatDate(locale, checkedOn, 'label')});

  test(`a page says on screen and on paper which rules it has, and an old copy that it is old (${locale})`, async ({
    page
  }) => {
    const main = page.getByRole('main');
    for (const path of ['', 'check/', 'conditions/', 'rulings/1/']) {
      await page.goto(`/${locale}/${path}`);
      const stamp = page.getByText(version);
      await expect(stamp).toContainText(formatDate(locale, checkedOn, 'label'));
      await expect(main.getByText(old)).toBeHidden();
      await page.emulateMedia({media: 'print'});
      await expect(stamp).toBeVisible();
      await page.emulateMedia({media: 'screen'});
    }
    await page.clock.setFixedTime(new Date('2027-03-01T10:00:00+05:00'));
    for (const path of ['', 'check/', 'law/']) {
      await page.goto(`/${locale}/${path}`);
      await expect(main.getByText(old)).toBeVisible();
    }
  });
}

test('a saved file names the rules; the draft for the Court carries no word of ours', async ({
  page,
  hasTouch
}) => {
  const check = checkIn(page, 'ru', hasTouch);
  const {answers} = caseOf('clean-civil');
  await openWith(check, answers, 'result');
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: wordsIn('ru').handOver.saveFile}).click();
  const file = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as Record<string, unknown>;
  expect(file['rules']).toEqual({version, lawOf: content.lawOf, checkedOn: content.checkedOn});
  expect(TODAY >= content.checkedOn).toBe(true);
  await openWith(check, answers, 'application');
  await page.emulateMedia({media: 'print'});
  await expect(page.getByText(version)).toBeHidden();
});
