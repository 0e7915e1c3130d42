import {expect} from '@playwright/test';
import {writeLink} from '@/lib/answers/sharing';
import {caseOf} from './support/cases';
import {expectAt, heading} from './support/check';
import {checkIn, LOCALES} from './support/languages';
import {test, TODAY} from './support/test';
import {fill, wordsIn} from './support/words';
import {formatDate} from '@/lib/text';

const PAYLOAD = writeLink({answers: caseOf('clean-civil').answers, day: TODAY});

// The page for unknown addresses has status 404.
test.use({expectedErrors: /404/});

for (const [name, address] of [
  ['as it was made', `link/#${PAYLOAD}`],
  ['as it was made before December 2026', `check/#link/${PAYLOAD}`],
  ['with %23 for #', `link/%23${PAYLOAD}`],
  ['with %23 for #, made earlier', `check/%23link/${PAYLOAD}`],
  ['encoded twice', `check/%2523link/${PAYLOAD}`],
  ['with %23 in the fragment', `check/#%23link/${PAYLOAD}`],
  ['with a bracket', `link/#${PAYLOAD})`],
  ['with a quote and a full stop', `link/#${PAYLOAD}».`],
  ['with a quote and a full stop, and %23 for #', `link/%23${PAYLOAD}%C2%BB.`],
  ['with what a messenger appended', `link/#${PAYLOAD}?utm_source=telegram`],
  ['broken by a space', `link/#${PAYLOAD.slice(0, 12)}%20${PAYLOAD.slice(12)}`]
] as const)
  test(`a link opens ${name}`, async ({page, hasTouch}) => {
    await page.goto(`/ru/${address}`);
    await expectAt(checkIn(page, 'ru', hasTouch), 'result');
    await expect(heading(page)).toHaveText(wordsIn('ru').verdicts.noObstacleFound.label);
  });

test('another mangled address of ours leads on, and a foreign one stays', async ({page}) => {
  await page.goto('/kk/conditions/).');
  await expect(page).toHaveURL('/kk/conditions/');
  await page.goto('/kk/nothing/');
  await expect(heading(page)).toHaveText('404');
  for (const locale of LOCALES) await expect(page.getByText(wordsIn(locale).notFound.link)).toBeVisible();
});

for (const locale of LOCALES) {
  const words = wordsIn(locale);

  test(`a link that has lost its answers says so (${locale})`, async ({page, hasTouch}) => {
    await page.goto(`/${locale}/link/`);
    await expect(page.getByText(words.link.lost)).toBeVisible();
    await page.getByRole('main').getByRole('link').click();
    await expectAt(checkIn(page, locale, hasTouch), 'request');
  });

  test(`where the clock is behind, a link names the day that it is on this device (${locale})`, async ({
    page
  }) => {
    await page.clock.setFixedTime(new Date('2026-01-01T10:00:00+05:00'));
    await page.goto(`/${locale}/link/#${PAYLOAD}`);
    await expect(heading(page)).toHaveText(words.handOver.linkBadTitle);
    const today = formatDate(locale, '2026-01-01', 'label');
    await expect(page.getByText(fill(words.handOver.linkProblem.future, {today}))).toBeVisible();
  });
}
