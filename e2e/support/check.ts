import {expect, type Locator, type Page} from '@playwright/test';
import {optionWords} from '@/app/i18n/wordsOf';
import {
  isIsoDate,
  partsOf,
  questionOf,
  UNKNOWN,
  type Answer,
  type Answers,
  type QuestionId
} from '@/lib/rules';
import {formatDate, type Locale} from '@/lib/text';
import type {Hand} from './hands';
import {TODAY} from './test';
import {rulesIn, wordsIn} from './words';

/** The check in one language, operated in one way. */
export interface CheckPage {
  readonly page: Page;
  readonly locale: Locale;
  readonly hand: Hand;
}

export const heading = (page: Page): Locator => page.getByRole('heading', {level: 1});

export const continueButton = (page: Page): Locator => page.locator('button[type=submit]');

/** The error summary at the top. */
export const errorSummary = (page: Page, locale: Locale): Locator =>
  page.getByRole('group', {name: wordsIn(locale).errors.title});

const placeIn = ({hash}: URL): string => hash.slice(1) || 'request';

/** Where the check is: the question's id, "answers", "notice", "result"; the first question has no fragment yet. */
export const placeOf = (page: Page): string => placeIn(new URL(page.url()));

export async function open({page, locale}: CheckPage, fragment = ''): Promise<void> {
  await page.goto(`/${locale}/check/${fragment === '' ? '' : `#${fragment}`}`);
}

/** The question shown at a place, also when it was opened by Change. */
export const questionAt = (place: string) => place.replace('answers/', '') as QuestionId;

/** The possible headings of a place; none if there is no such place. */
export function headingsAt(locale: Locale, place: string): readonly string[] {
  const words = wordsIn(locale);
  const {goodNewsTitle} = words.result;
  if (place.startsWith('link/')) return [words.handOver.linkBadTitle];
  switch (place) {
    case 'notice':
      return [words.notice.title, goodNewsTitle];
    case 'result':
      return [...Object.values(words.verdicts).map(({label}) => label), goodNewsTitle];
    case 'answers':
      return [words.answersPage.title];
    case 'sheet':
      return [words.handOver.sheetTitle];
    case 'application':
      return [words.application.title];
    case 'earlier':
      return [words.earlier.title];
    default: {
      const question = (words.questions as Partial<typeof words.questions>)[questionAt(place)];
      return question === undefined ? [] : [question.title];
    }
  }
}

/** Waits until the address and the heading both say that this place is shown. */
export async function expectAt({page, locale}: CheckPage, place: string): Promise<void> {
  await page.waitForURL((url) => placeIn(url) === place);
  const [first, ...others] = headingsAt(locale, place).map((text) =>
    page.getByRole('heading', {level: 1, name: text, exact: true})
  );
  if (first === undefined) throw new Error(`No place ${place}`);
  await expect(others.reduce((any, other) => any.or(other), first)).toBeVisible();
}

/** The field of an option of a question with a choice. */
export const optionField = (page: Page, option: string): Locator =>
  page.locator(`input[name=choice][value="${option}"], input[name=several][value="${option}"]`);

/** Fills in an answer without Continue. */
export async function enter({page, hand}: CheckPage, question: QuestionId, answer: Answer): Promise<void> {
  if (answer === UNKNOWN && questionOf(question).kind === 'date') {
    await hand.mark(page.locator('input[name=unknown]'));
  } else if (isIsoDate(answer)) {
    const {day, month, year} = partsOf(answer);
    await hand.write(page.locator('input[name=day]'), String(day));
    await hand.write(page.locator('input[name=month]'), String(month));
    await hand.write(page.locator('input[name=year]'), String(year));
  } else {
    for (const option of [answer].flat()) await hand.mark(optionField(page, option));
  }
}

/** Presses something that leads to another place, and waits until that is shown. */
export async function follow(check: CheckPage, target: Locator): Promise<string> {
  const {page, hand} = check;
  const before = placeOf(page);
  await hand.press(target);
  await page.waitForURL((url) => placeIn(url) !== before);
  const place = placeOf(page);
  await expectAt(check, place);
  return place;
}

/** Answers the question that is shown and says where Continue led. */
export async function answer(check: CheckPage, question: QuestionId, given: Answer): Promise<string> {
  await enter(check, question, given);
  return follow(check, continueButton(check.page));
}

export const goOn = ({page, locale}: CheckPage): Locator =>
  page.getByRole('link', {name: wordsIn(locale).notice.goOn});

export const seeResult = ({page, locale}: CheckPage): Locator =>
  page.getByRole('link', {name: wordsIn(locale).ui.seeResult});

export interface Walk {
  readonly asked: readonly QuestionId[];
  /** Whether the notice after a bar was shown. */
  readonly noticed: boolean;
}

/** Answers whatever the page asks until it asks no more; goes on at the notice. */
export async function walk(check: CheckPage, answers: Answers): Promise<Walk> {
  const asked: QuestionId[] = [];
  let noticed = false;
  let place = placeOf(check.page);
  await expectAt(check, place);
  while (place !== 'answers') {
    if (place === 'notice') {
      noticed = true;
      place = await follow(check, goOn(check));
    } else {
      const question = questionAt(place);
      const given = answers[question];
      if (given === undefined) throw new Error(`The case does not answer ${question}`);
      asked.push(question);
      place = await answer(check, question, given);
    }
  }
  return {asked, noticed};
}

/** An answer as the page writes it; several rights in several pieces. */
export function answerTexts(locale: Locale, question: QuestionId, given: Answer): readonly string[] {
  const words = wordsIn(locale);
  if (isIsoDate(given)) return [formatDate(locale, given, 'label')];
  return [given]
    .flat()
    .map((option) => optionWords(rulesIn(locale, TODAY), words.ui.dontKnow, question, option).label);
}
