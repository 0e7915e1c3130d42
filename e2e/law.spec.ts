import {expect, test as base} from '@playwright/test';
import type {DatedRuleWords} from '@/app/i18n/ruleWords';
import {changesTo, changeWords} from '@/app/i18n/wordsOf';
import {BEFORE_REFORM, lawChanges, laws, REFORM} from '@/lib/rules';
import {formatDate, type Locale} from '@/lib/text';
import {caseOf} from './support/cases';
import {continueButton, expectAt, heading, open} from './support/check';
import {openWith} from './support/draft';
import {checkIn, inTurn} from './support/languages';
import {test} from './support/test';
import {fill, rulesIn, wordsIn} from './support/words';

const changes = lawChanges(BEFORE_REFORM, REFORM);
const couldHaveBeen = (locale: Locale) =>
  fill(wordsIn(locale).result.couldHaveBeen, {before: formatDate(locale, REFORM, 'before')});
const noScript = base.extend({javaScriptEnabled: false});

for (const locale of inTurn(1)) {
  const words = wordsIn(locale);
  const then = rulesIn(locale, BEFORE_REFORM);
  const now = rulesIn(locale, REFORM);
  const dated = wordsIn(locale) as unknown as DatedRuleWords;

  noScript(`the change log names every condition and what changed in it (${locale})`, async ({page}) => {
    await page.goto(`/${locale}/conditions/`);
    await page.getByRole('link', {name: words.conditions.toLaw}).click();
    const main = page.getByRole('main');
    for (const {criterion} of changes) await expect(main).toContainText(now.criteria[criterion].title);
    for (const change of changes.filter(({kind}) => !['same', 'renumbered'].includes(kind))) {
      const {criterion, before, after} = change;
      await expect(main, criterion).toContainText(changeWords(dated, change) ?? '');
      if (before !== undefined) await expect(main).toContainText(then.criteria[criterion].condition);
      if (after !== undefined) await expect(main).toContainText(now.criteria[criterion].condition);
    }
    for (const {q, a} of Object.values(words.law.open)) {
      await expect(main).toContainText(q);
      await expect(main).toContainText(a);
    }
    for (const title of Object.values(words.acts)) await expect(main).toContainText(title);
  });

  noScript(`the earlier conditions are on a page of their own, as history (${locale})`, async ({page}) => {
    await page.goto(`/${locale}/conditions/earlier/`);
    const main = page.getByRole('main');
    await expect(main).toContainText(words.conditions.earlierLead);
    for (const {criterion, before} of changes) {
      const section = page.locator(`#${criterion}`);
      await expect(section).toHaveCount(before === undefined ? 0 : 1);
    }
    for (const {criterion} of changes.filter(({before}) => before !== undefined))
      await expect(main).toContainText(then.criteria[criterion].condition);
    await expect(main).toContainText(words.questions.stateDuty.title);
    await expect(main).not.toContainText(words.questions.broughtIntoLine.title);
  });

  test(`a lawyer checks under the earlier law and leaves it again (${locale})`, async ({page, hasTouch}) => {
    const check = checkIn(page, locale, hasTouch);
    const {answers} = caseOf('appeal-lost');
    await openWith(check, answers, 'result');
    await expect(heading(page)).toHaveText(words.verdicts.inadmissible.label);
    await expect(page.getByText(couldHaveBeen(locale))).toContainText(
      changesTo(dated, 'appellateAct', REFORM) ?? ''
    );
    await open(check, 'earlier');
    await expect(heading(page)).toHaveText(words.earlier.title);
    const write = async (...texts: readonly string[]) => {
      for (const [index, part] of ['day', 'month', 'year'].entries())
        await page.locator(`input[name=${part}]`).fill(texts[index] ?? '');
      await continueButton(page).click();
    };
    const span = {
      from: formatDate(locale, laws().at(-1)?.from ?? REFORM, 'label'),
      until: formatDate(locale, BEFORE_REFORM, 'label')
    };
    await write('1', '7', '2026');
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(fill(words.earlier.error, span));
    await write('30', '6', '2026');
    await expectAt(check, 'courtActDate');
    const note = page.getByText(fill(words.earlier.note, {date: formatDate(locale, '2026-06-30', 'on')}));
    await expect(note).toBeVisible();
    await page.reload();
    await expect(note).toBeVisible();
    await write('2', '3', '2026');
    await expect(note).toBeVisible();
    await page.getByRole('button', {name: words.earlier.leave}).click();
    await expect(note).toHaveCount(0);
    await open(check, 'result');
    await expect(heading(page)).toHaveText(words.verdicts.inadmissible.label);
  });
}

test('nothing is said about the earlier law where it would have been no better', async ({page, hasTouch}) => {
  const check = checkIn(page, 'en', hasTouch);
  await openWith(check, caseOf('too-late').answers, 'result');
  await expect(page.getByText(couldHaveBeen('en'))).toHaveCount(0);
});
