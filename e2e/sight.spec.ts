import {expect, type Locator, type Page} from '@playwright/test';
import {expectNoSidewaysScroll} from './support/axe';
import {caseOf} from './support/cases';
import {continueButton, expectAt, open, optionField} from './support/check';
import {openWith} from './support/draft';
import {checkIn, inTurn, LOCALES} from './support/languages';
import {PAGES_AROUND} from './support/pages';
import {test} from './support/test';
import {wordsIn} from './support/words';

const {answers} = caseOf('decided');
const PLACES = [
  'actKind',
  'constitutionalRight',
  'appellateDate',
  'answers',
  'result',
  'sheet',
  'application',
  'letter'
];

const SIZES = [
  {size: 'text at 200 % on a phone', viewport: {width: 180, height: 370}, languages: LOCALES},
  // Wider, and so for one of them.
  {size: 'a laptop at 400 %', viewport: {width: 320, height: 256}, languages: inTurn(1)}
];

/** Texts of which a part cannot be seen, and parts of the page that stay before the text. */
const hiddenIn = (page: Page) =>
  page.evaluate(() => {
    const isOver = (element: Element) => {
      const {overflowX, overflowY, clipPath} = getComputedStyle(element);
      // Only heard.
      if (clipPath !== 'none') return false;
      const {scrollWidth, clientWidth, scrollHeight, clientHeight} = element;
      const isCut = (how: string) => how === 'hidden' || how === 'clip';
      return (
        (isCut(overflowX) && scrollWidth > clientWidth + 1) ||
        (isCut(overflowY) && scrollHeight > clientHeight + 1)
      );
    };
    const isBefore = (element: Element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position);
    const fields = [...document.querySelectorAll<HTMLInputElement>('input[type=text]')];
    return [
      ...[...document.querySelectorAll('body *:not(svg *)')].filter(
        (one) => one.checkVisibility() && (isOver(one) || isBefore(one))
      ),
      ...fields.filter(({scrollWidth, clientWidth}) => scrollWidth > clientWidth + 1)
    ].map((one) => one.outerHTML.slice(0, 200));
  });

for (const {size, viewport, languages} of SIZES)
  for (const locale of languages)
    test(`with ${size} nothing is cut off, covered or to be looked for beside the page (${locale})`, async ({
      page,
      hasTouch
    }) => {
      const check = checkIn(page, locale, hasTouch);
      await page.setViewportSize(viewport);
      await openWith(check, {...answers, signer: 'advocate', authority: 'inHand'}, 'answers');
      for (const place of PLACES)
        await test.step(place, async () => {
          await open(check, place);
          await (place === 'letter' ? page.locator('#letter-notice').check() : expectAt(check, place));
          await page.locator('details').evaluateAll((all) => {
            for (const one of all) (one as HTMLDetailsElement).open = true;
          });
          if (place === 'result')
            await page.getByRole('button', {name: wordsIn(locale).handOver.makeLink}).click();
          await expectNoSidewaysScroll(page);
          expect(await hiddenIn(page)).toEqual([]);
        });
      for (const path of PAGES_AROUND)
        await test.step(path, async () => {
          await page.goto(`/${locale}/${path}`);
          await expectNoSidewaysScroll(page);
          expect(await hiddenIn(page)).toEqual([]);
        });
    });

/** How many points of a part of the page have which colour, the commonest first. */
async function coloursOf(page: Page, part: Locator): Promise<readonly string[]> {
  const image = (await part.screenshot()).toString('base64');
  const blank = await page.context().newPage();
  const colours = await blank.evaluate(async (data) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const points = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    const counts: Record<string, number> = {};
    for (let at = 0; at < points.length; at += 4) {
      const colour = [points[at], points[at + 1], points[at + 2]].join();
      counts[colour] = (counts[colour] ?? 0) + 1;
    }
    return Object.entries(counts)
      .toSorted(([, one], [, other]) => other - one)
      .map(([colour]) => colour);
  }, image);
  await blank.close();
  return colours;
}

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`with the colours of the device alone, ${colorScheme}`, () => {
    test.use({colorScheme, contextOptions: {forcedColors: 'active'}});

    test('ticks, focus, progress, errors and the QR code can be seen', async ({page, hasTouch}) => {
      const check = checkIn(page, 'ru', hasTouch);
      await openWith(check, answers, 'constitutionalRight');
      const ticked = await coloursOf(page, optionField(page, 'property'));
      expect(await coloursOf(page, optionField(page, 'education'))).not.toEqual(ticked);
      // The part that is done, and the rest.
      const bar = await coloursOf(page, page.locator('progress'));
      expect(bar.length).toBeGreaterThan(1);
      const row = page.locator('label', {has: optionField(page, 'education')});
      const before = await row.screenshot();
      await page.keyboard.press('Tab');
      await optionField(page, 'education').focus();
      await expect(row).not.toHaveCSS('outline-style', 'none');
      expect((await row.screenshot()).equals(before)).toBe(false);

      await open(check, 'appellateDate');
      await page.locator('input[name=day]').fill('99');
      await continueButton(page).click();
      await expect(page.locator('input[name=day]')).toHaveCSS('border-top-width', '2px');

      await open(check, 'result');
      await page.getByRole('button', {name: wordsIn('ru').handOver.makeLink}).click();
      const code = page.locator('main section svg[role=img]').last();
      const [first, second] = await coloursOf(page, code);
      expect([first, second].toSorted()).toEqual(['0,0,0', '255,255,255']);
    });
  });
