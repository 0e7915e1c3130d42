import {expect} from '@playwright/test';
import {caseOf} from './support/cases';
import {
  continueButton,
  errorSummary,
  expectAt,
  follow,
  heading,
  open,
  seeResult,
  walk
} from './support/check';
import {checkIn, inTurn} from './support/languages';
import {test} from './support/test';
import {wordsIn} from './support/words';

const {answers} = caseOf('clean-civil');

/** As a browser does that translates a page: every text, also one that comes later, is put into elements of its own. */
function translate(): void {
  const wrap = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) texts.push(text as Text);
    for (const text of texts) {
      const parent = text.parentElement;
      if (parent === null || text.data.trim() === '' || parent.closest('font, script, style, svg, textarea'))
        continue;
      const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      text.replaceWith(font);
      font.append(text.data);
    }
  };
  addEventListener('DOMContentLoaded', () => {
    wrap(document.body);
    new MutationObserver((changes) => {
      for (const {addedNodes} of changes) for (const node of addedNodes) wrap(node);
    }).observe(document.body, {childList: true, subtree: true});
  });
}

// The framework says that the page is not as it was served, and makes it anew.
test.use({expectedErrors: /React error #418/});

for (const locale of inTurn(2))
  test(`a page that the browser translates leads to its result, each question with its own answers (${locale})`, async ({
    page,
    hasTouch
  }) => {
    const {handOver, verdicts} = wordsIn(locale);
    await page.addInitScript(translate);
    const check = checkIn(page, locale, hasTouch);
    await open(check);
    await expect(page.locator('h1 font')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-check', 'running');
    await continueButton(page).click();
    await expect(errorSummary(page, locale)).toBeVisible();
    await walk(check, answers);
    await follow(check, seeResult(check));
    await expect(heading(page)).toHaveText(verdicts.noObstacleFound.label);
    await page.getByRole('button', {name: handOver.makeLink}).click();
    await page.getByRole('button', {name: handOver.copyLink}).click();
    await expect(page.locator('textarea[readonly]')).toHaveValue(/#1/);
    await page.goBack();
    await expectAt(check, 'answers');
  });
