import {expect, type Page} from '@playwright/test';
import {LOCALES} from '@/lib/text';
import {LIVED} from '../lib/rules/cases/lived.fixture';
import {caseOf} from './support/cases';
import {openWith} from './support/draft';
import {pointer} from './support/hands';
import {test} from './support/test';
import {wordsIn} from './support/words';

/** Usual results of each verdict, the longest among them. */
const CASES = [
  'clean-civil',
  'judgment-only',
  'too-late',
  'appeal-open',
  'unknown-appeal',
  'two-bars',
  'papers'
];

/** The limit of words before "Your answers", as the page opens; beyond it a frightened reader gives up. */
const MOST_WORDS = 900;

/** The height of a small phone. */
const FIRST_SCREEN = 740;

for (const [turn, locale] of LOCALES.entries()) {
  test(`a usual result is read with ease (${locale})`, async ({page}) => {
    for (const id of CASES)
      await test.step(id, async () => {
        await openWith({page, locale, hand: pointer(true)}, caseOf(id).answers, 'result');
        await expectLastDayFirst(page);
        expect(await wordsBefore(page, wordsIn(locale).result.answersTitle)).toBeLessThanOrEqual(MOST_WORDS);
      });
  });

  test(`of lived ones, too, the first screen says by when (${locale})`, async ({page}) => {
    // Every ninth story, in each language others.
    for (const {ways} of LIVED.filter((_, at) => at % 9 === turn * 3)) {
      await openWith({page, locale, hand: pointer(true)}, ways[0]?.given ?? {}, 'result');
      await expectLastDayFirst(page);
    }
  });
}

/** Verdict, reason, what to do first and by when, without scrolling. */
async function expectLastDayFirst(page: Page): Promise<void> {
  const lastDay = await page.locator('[data-part="lastDay"]').boundingBox();
  expect((lastDay?.y ?? Infinity) + (lastDay?.height ?? 0)).toBeLessThanOrEqual(FIRST_SCREEN);
}

/** How many words a reader sees before a heading, with nothing expanded. */
async function wordsBefore(page: Page, heading: string): Promise<number> {
  const text = await page.getByRole('main').innerText();
  const at = text.lastIndexOf(`\n${heading}\n`);
  expect(at).toBeGreaterThan(0);
  return text.slice(0, at).match(/[\p{L}\p{N}][^\s/–]*/gu)?.length ?? 0;
}
