import {expect} from '@playwright/test';
import type {IsoDate, VerdictKind} from '@/lib/rules';
import {formatDate, weekdayName} from '@/lib/text';
import {caseOf} from './support/cases';
import {heading} from './support/check';
import {openWith} from './support/draft';
import {checkIn, inTurn} from './support/languages';
import {lastDayWords} from './support/result';
import {test, TODAY} from './support/test';
import {daysLeftIn, fill, rulesIn, wordsIn} from './support/words';

interface Expected {
  readonly act: IsoDate;
  readonly lastDay: IsoDate;
  readonly left: number;
  readonly verdict: VerdictKind;
  /** Where the last day falls on a weekend: the day to which it may move. */
  readonly mayMoveTo?: IsoDate;
  readonly shortened?: true;
}

const EXPECTED: readonly Expected[] = [
  {act: '2024-02-29', lastDay: '2025-02-28', left: -633, verdict: 'inadmissible', shortened: true},
  {act: '2025-11-23', lastDay: '2026-11-23', left: 0, verdict: 'noObstacleFound'},
  {act: '2025-11-22', lastDay: '2026-11-22', left: -1, verdict: 'undetermined', mayMoveTo: '2026-11-23'},
  {act: '2026-07-01', lastDay: '2027-07-01', left: 220, verdict: 'noObstacleFound'}
];

for (const locale of inTurn(0)) {
  test(`the result says by when to file and how that was counted (${locale})`, async ({page, hasTouch}) => {
    const words = wordsIn(locale);
    const date = (day: IsoDate) => formatDate(locale, day, 'label');
    for (const {act, lastDay, left, verdict, mayMoveTo, shortened} of EXPECTED) {
      await test.step(`an act of ${act} seen on 23 November 2026`, async () => {
        await openWith(
          checkIn(page, locale, hasTouch),
          {...caseOf('clean-civil').answers, caseKind: 'civil', appellateDate: act, dateRead: 'pronounced'},
          'result'
        );
        await expect(heading(page)).toHaveText(words.verdicts[verdict].label);
        const frame = page
          .locator('section')
          .filter({has: page.getByRole('heading', {name: words.result.deadlineTitle, exact: true})});
        await expect(frame).toContainText(fill(lastDayWords(words, lastDay), {date: date(lastDay)}));
        await expect(frame).toContainText(daysLeftIn(locale, left));
        await expect(frame).toContainText(fill(words.result.deadlineFrom, {from: date(act)}));
        await expect(frame).toContainText(rulesIn(locale, TODAY).timeLimits.filing.how);
        // Where little time is left, it is said with more weight.
        const notLast = expect(frame.getByText(words.result.deadlineSafe));
        await (left > 14 && shortened !== true ? notLast.toBeVisible() : notLast.toHaveCount(0));
        const atOnce = expect(frame.getByText(words.result.deadlineNow));
        await (left >= 0 && left <= 14 ? atOnce.toBeVisible() : atOnce.toHaveCount(0));
        const short = expect(frame.getByText(words.result.deadlineCountedShort));
        await (shortened === true ? short.toBeVisible() : short.toHaveCount(0));
        if (mayMoveTo !== undefined) {
          const text = {weekday: weekdayName(locale, lastDay), date: date(mayMoveTo)};
          await expect(frame).toContainText(fill(words.result.deadlineWeekend, text));
        }
      });
    }
  });
}
