import {expect} from '@playwright/test';
import {caseOf} from './support/cases';
import {
  answer,
  continueButton,
  enter,
  expectAt,
  follow,
  heading,
  open,
  optionField,
  placeOf,
  seeResult,
  walk
} from './support/check';
import {DRAFT_KEY, openWith, store, storedText} from './support/draft';
import {checkIn, languageLink, LOCALES} from './support/languages';
import {test} from './support/test';
import {wordsIn} from './support/words';

const {answers} = caseOf('clean-civil');
const {appellateDate: _date, ...untilDate} = answers;

test('a reload in the middle loses no answer and not the place', async ({page, hasTouch}) => {
  const check = checkIn(page, 'kk', hasTouch);
  await openWith(check, untilDate, 'appellateDate');
  await page.locator('input[name=day]').fill('14');
  await page.locator('input[name=month]').fill('5');
  await page.reload();
  await expectAt(check, 'appellateDate');
  await expect(page.locator('input[name=day]')).toHaveValue('14');
  await expect(page.locator('input[name=month]')).toHaveValue('5');
  await page.locator('input[name=year]').fill('2026');
  await follow(check, continueButton(page));
  await expectAt(check, 'effect');
});

test('Back and Forward of the browser lead through the questions with their answers', async ({
  page,
  hasTouch
}) => {
  const check = checkIn(page, 'ru', hasTouch);
  await open(check);
  await answer(check, 'request', 'checkNorm');
  await answer(check, 'applicant', 'citizen');
  await page.goBack();
  await expectAt(check, 'applicant');
  await expect(optionField(page, 'citizen')).toBeChecked();
  await page.goBack();
  await expectAt(check, 'request');
  await expect(optionField(page, 'checkNorm')).toBeChecked();
  await page.goForward();
  await page.goForward();
  await expectAt(check, 'whoseRights');
});

for (const locale of LOCALES) {
  test(`a change of language from ${locale} keeps the place, the answers and what is not confirmed`, async ({
    page,
    hasTouch
  }) => {
    const other = locale === 'kk' ? 'ru' : 'kk';
    await openWith(checkIn(page, locale, hasTouch), untilDate, 'appellateDate');
    await page.locator('input[name=year]').fill('2026');
    await languageLink(page, other).click();
    await page.waitForURL(`**/${other}/check/#appellateDate`);
    await expectAt(checkIn(page, other, hasTouch), 'appellateDate');
    await expect(page.locator('input[name=year]')).toHaveValue('2026');
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await page.goto(`/${other}/check/#participation`);
    await expect(optionField(page, 'yes')).toBeChecked();
  });
}

test('a radio button chosen but not confirmed survives a change of language', async ({page, hasTouch}) => {
  const check = checkIn(page, 'en', hasTouch);
  await open(check);
  await enter(check, 'request', 'amnesty');
  await languageLink(page, 'kk').click();
  await page.waitForURL('**/kk/check/**');
  await expect(optionField(page, 'amnesty')).toBeChecked();
});

for (const sent of [false, true]) {
  test(`an answer ${sent ? 'sent' : 'chosen'} before the script has run is taken over`, async ({
    page,
    hasTouch
  }) => {
    const check = checkIn(page, 'kk', hasTouch);
    let letScriptsCome = () => {};
    const scriptsMayCome = new Promise<void>((resolve) => (letScriptsCome = resolve));
    await page.route('**/*.js', async (route) => {
      await scriptsMayCome;
      await route.continue();
    });
    await page.goto('/kk/check/', {waitUntil: 'commit'});
    await check.hand.mark(optionField(page, 'fillGap'));
    if (sent) await check.hand.press(continueButton(page));
    letScriptsCome();
    if (!sent) {
      await expect.poll(() => storedText(page)).toContain('fillGap');
      await expect(optionField(page, 'fillGap')).toBeChecked();
      await follow(check, continueButton(page));
    }
    await expectAt(check, 'notice');
  });
}

test('Change leads back to the list, keeps the others, and restores what did not count for a while', async ({
  page,
  hasTouch
}) => {
  const check = checkIn(page, 'ru', hasTouch);
  const words = wordsIn('ru');
  await openWith(check, answers, 'answers');
  const change = (question: 'appliedBy' | 'provision') =>
    page.getByRole('link', {
      name: new RegExp(`^${words.ui.change} ?: .*${words.questions[question].title.slice(0, -1)}`)
    });
  await follow(check, change('provision'));
  expect(placeOf(page)).toBe('answers/provision');
  await answer(check, 'provision', 'wholeAct');
  await expectAt(check, 'answers');

  await follow(check, change('appliedBy'));
  await answer(check, 'appliedBy', 'nobody');
  await expectAt(check, 'answers');
  await expect(page.getByText(words.questions.participation.title)).toHaveCount(0);
  await expect(page.getByText(words.answersPage.keptAside)).toBeVisible();

  await follow(check, change('appliedBy'));
  await answer(check, 'appliedBy', 'court');
  await expectAt(check, 'answers');
  await expect(page.getByText(words.questions.participation.title, {exact: true})).toBeVisible();
  await expect(page.getByText(words.questions.provision.options.wholeAct.label)).toBeVisible();
});

test('whoever applies instead of an organisation is asked again what was answered about it', async ({
  page,
  hasTouch
}) => {
  const check = checkIn(page, 'ru', hasTouch);
  const words = wordsIn('ru');
  await openWith(check, {...answers, applicant: 'organisation'}, 'answers');
  const title = words.questions.applicant.title.slice(0, -1);
  await follow(check, page.getByRole('link', {name: new RegExp(`^${words.ui.change} ?: .*${title}`)}));
  await answer(check, 'applicant', 'citizen');
  await expectAt(check, 'answers/whoseRights');
  await expect(
    page.getByRole('radio', {name: words.questions.whoseRights.options.mine.label, exact: true})
  ).toBeChecked();
});

test('clearing leaves nothing', async ({page, hasTouch}) => {
  const check = checkIn(page, 'en', hasTouch);
  const words = wordsIn('en').ui;
  await openWith(check, answers, 'result');
  await page.getByRole('button', {name: words.clear}).click();
  await page.getByRole('button', {name: words.clearNo}).click();
  expect(await storedText(page)).not.toBeNull();
  await page.getByRole('button', {name: words.clear}).click();
  await page.getByRole('button', {name: words.clearYes}).click();
  await expectAt(check, 'request');
  expect(await storedText(page)).toBeNull();
  await expect(page.locator('input:checked')).toHaveCount(0);
  await page.goBack();
  await expectAt(check, 'request');
});

test('two tabs do not share answers', async ({page, context, hasTouch}) => {
  const check = checkIn(page, 'en', hasTouch);
  await openWith(check, answers, 'result');
  const second = await context.newPage();
  await second.goto('/en/check/#result');
  await expect(heading(second)).toHaveText(wordsIn('en').questions.request.title);
});

const DAMAGED: Readonly<Record<string, string>> = {
  'no JSON': '{"version":',
  'another kind of thing': '[1, 2, 3]',
  null: 'null',
  'unknown ids': '{"version":1,"answers":{"nonsense":"x","request":"checkNorm"},"typed":{}}',
  'an option that never was': '{"version":1,"answers":{"request":"<img src=x onerror=alert(1)>"}}',
  'a day that does not exist': '{"version":1,"answers":{"request":"checkNorm","appellateDate":"2026-02-30"}}',
  'a polluted prototype': '{"version":1,"answers":{"__proto__":{"request":"checkNorm"},"constructor":"x"}}',
  'numbers for words':
    '{"version":99,"answers":{"request":7,"constitutionalRight":["life",7]},"typed":{"request":5}}'
};

test('stored text that is damaged in any way gives a page and a message', async ({page}) => {
  for (const [what, text] of Object.entries(DAMAGED)) {
    await test.step(what, async () => {
      await store(page, text);
      await page.goto('/kk/check/#signer');
      await expect(heading(page)).toBeVisible();
      await expect(
        page.getByRole('status').filter({hasText: wordsIn('kk').check.storageDamaged})
      ).toBeVisible();
      await expect(continueButton(page)).toBeVisible();
    });
  }
});

const FRAGMENTS = [
  'nonsense',
  '%E0%A4%A',
  'signer',
  'result',
  'notice',
  'sheet',
  'constructor',
  '__proto__',
  'answers/',
  'link/',
  'link/%00',
  'link/1<svg>',
  '~',
  'request~abc'
];

test('any fragment of the address leads to a page that can be used', async ({page}) => {
  for (const fragment of FRAGMENTS) {
    await test.step(`#${fragment}`, async () => {
      // From elsewhere, so that the check starts with this address.
      await page.goto('/');
      await page.goto(`/ru/check/#${fragment}`);
      await expect(heading(page)).toBeVisible();
      await expect(page.locator('main button, main a.button').first()).toBeVisible();
    });
  }
});

test.describe('without storage', () => {
  for (const [how, script] of [
    [
      'switched off',
      () =>
        Object.defineProperty(window, 'sessionStorage', {
          get: () => {
            throw new DOMException('off', 'SecurityError');
          }
        })
    ],
    [
      'full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      }
    ]
  ] as const) {
    test(`(${how}) reload and change of language lose nothing, it is said, and leads to a result`, async ({
      page,
      hasTouch
    }) => {
      await page.addInitScript(script);
      const check = checkIn(page, 'ru', hasTouch);
      await open(check);
      await answer(check, 'request', 'checkNorm');
      await answer(check, 'applicant', 'citizen');
      await expect(page.getByText(wordsIn('ru').check.storageOff)).toBeVisible();
      await enter(check, 'whoseRights', 'childOrWard');
      // A test reloads faster than anybody: the choice is stored after the next paint.
      await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('childOrWard');
      await page.reload();
      await expectAt(check, 'whoseRights');
      await expect(optionField(page, 'childOrWard')).toBeChecked();
      await languageLink(page, 'kk').click();
      await page.waitForURL('**/kk/check/#whoseRights');
      await expect(optionField(page, 'childOrWard')).toBeChecked();
      await page.goto('/kk/check/#applicant');
      await expect(optionField(page, 'citizen')).toBeChecked();
      expect(new URL(page.url()).hash).toBe('#applicant');
      const inKazakh = checkIn(page, 'kk', hasTouch);
      await walk(inKazakh, answers);
      await follow(inKazakh, seeResult(inKazakh));
      await expect(heading(page)).toHaveText(wordsIn('kk').verdicts.noObstacleFound.label);
      await expect(page.getByText(wordsIn('kk').check.storageOff)).toBeVisible();
    });
  }
});

test('there is only one storage key', async ({page, hasTouch}) => {
  await openWith(checkIn(page, 'kk', hasTouch), answers, 'result');
  const keys = await page.evaluate(() => [Object.keys(sessionStorage), Object.keys(localStorage)]);
  expect(keys).toEqual([[DRAFT_KEY], []]);
});
