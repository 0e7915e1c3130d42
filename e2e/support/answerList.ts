import {expect} from '@playwright/test';
import type {Answers, QuestionId} from '@/lib/rules';
import {answerTexts, type CheckPage} from './check';
import {wordsIn} from './words';

/** Expects the list to show each question asked with its answer, in order, and nothing else. */
export async function expectAnswerList(
  {page, locale}: CheckPage,
  asked: readonly QuestionId[],
  answers: Answers
): Promise<void> {
  const {questions} = wordsIn(locale);
  const list = page
    .getByRole('main')
    .locator('dl')
    .filter({has: page.locator('[data-answer]')});
  await expect(list.locator('dt')).toHaveText(asked.map((question) => questions[question].title));
  await expect(list.locator('dt + dd [data-answer]')).toHaveText(
    asked.map((question) => answerTexts(locale, question, answers[question] ?? 'unknown').join(''))
  );
}
