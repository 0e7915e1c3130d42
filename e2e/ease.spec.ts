import {expect, type Page} from '@playwright/test';
import {LOCALES} from '@/lib/text';
import {caseOf} from './support/cases';
import {pointer} from './support/hands';
import {openWith} from './support/draft';
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

for (const locale of LOCALES) {
  for (const id of CASES) {
    test(`the result of ${id} is read with ease (${locale})`, async ({page}) => {
      const hand = pointer(true);
      await openWith({page, locale, hand}, caseOf(id).answers, 'result');
      // Verdict, reason, what to do first and by when, without scrolling.
      const lastDay = await page.locator('[data-part="lastDay"]').boundingBox();
      expect((lastDay?.y ?? Infinity) + (lastDay?.height ?? 0)).toBeLessThanOrEqual(740);
      expect(await wordsBefore(page, wordsIn(locale).result.answersTitle)).toBeLessThanOrEqual(MOST_WORDS);
    });
  }
}

/** How many words a reader sees before a heading, with nothing expanded. */
async function wordsBefore(page: Page, heading: string): Promise<number> {
  const text = await page.getByRole('main').innerText();
  const at = text.lastIndexOf(`\n${heading}\n`);
  expect(at).toBeGreaterThan(0);
  return text.slice(0, at).match(/[\p{L}\p{N}][^\s/–]*/gu)?.length ?? 0;
}
