import {expect} from '@playwright/test';
import type {IsoDate} from '@/lib/rules';
import {formatDate} from '@/lib/text';
import type {Expected} from './cases';
import {expectAt, heading, type CheckPage} from './check';
import {TODAY} from './test';
import {fill, rulesIn, wordsIn} from './words';

/** A past day is never announced as upcoming. */
export const lastDayWords = ({result}: ReturnType<typeof wordsIn>, deadline: IsoDate): string =>
  deadline < TODAY ? result.deadlineWas : result.deadlineLast;

/** Expects the result page to say everything it should, in its language. */
export async function expectResult(check: CheckPage, expected: Expected): Promise<void> {
  const {page, locale} = check;
  const words = wordsIn(locale);
  const {verdict, unmet, deadline, remedies, isReview = false} = expected;
  const main = page.getByRole('main');
  const headings = main.getByRole('heading', {level: 3});
  await expectAt(check, 'result');
  const {label} = words.verdicts[verdict];
  await expect(heading(page)).toHaveText(isReview ? words.result.goodNewsTitle : label);
  await expect(main).toContainText(label);
  if (deadline === undefined) {
    await expect(main).not.toContainText(fill(words.result.deadlineLast, {date: ''}).trim());
  } else {
    const date = formatDate(locale, deadline, 'label');
    await expect(main).toContainText(fill(lastDayWords(words, deadline), {date}));
  }
  const {notYet, status} = words.result;
  const state = page.getByText(status.unmet, {exact: true}).or(page.getByText(notYet, {exact: true}));
  const unmetHeadings = headings.filter({has: state});
  await expect(unmetHeadings).toHaveCount(unmet.length);
  for (const criterion of unmet) {
    await expect(
      unmetHeadings.filter({hasText: rulesIn(locale, TODAY).criteria[criterion].title})
    ).toBeVisible();
  }
  for (const remedy of remedies) {
    await expect(headings.getByText(words.remedies[remedy].title, {exact: true})).toBeVisible();
  }
}
