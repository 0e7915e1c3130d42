import {mkdirSync, writeFileSync} from 'node:fs';
import {expect, type Page} from '@playwright/test';
import {optionWords} from '@/app/i18n/wordsOf';
import {interview, questionOf, UNKNOWN, type Answers, type QuestionId} from '@/lib/rules';
import cases from '@/lib/rules/cases/cases.json' with {type: 'json'};
import type {Locale} from '@/lib/text';
import {caseOf} from './support/cases';
import {continueButton, errorSummary, expectAt, heading, open} from './support/check';
import {openWith} from './support/draft';
import {checkIn, LOCALES} from './support/languages';
import {heardOn} from './support/screenReader';
import {test, TODAY} from './support/test';
import {rulesIn, wordsIn} from './support/words';

/** Where the transcripts go, which people review: `npm run transcripts` writes them anew. */
const FOLDER = process.env['TRANSCRIPTS'];

/** Every question that can be asked today, with answers that lead to it. */
const ASKED: ReadonlyMap<QuestionId, Answers> = new Map(
  cases
    .filter(({today}) => today === TODAY)
    .flatMap(({answers}) => {
      const given = answers as Answers;
      return interview(given, {today: TODAY}).asked.map((id) => [id, given] as const);
    })
);

/** The states beside the questions, and the case that leads to each. */
const RESULTS = {
  noObstacleFound: 'clean-civil',
  curable: 'poa-missing',
  premature: 'appeal-open',
  undetermined: 'unknown-decided',
  inadmissible: 'judgment-only'
} as const;

/** Phrases in which a text is heard, and how often it should be. */
function expectHeard(phrases: readonly string[], text: string, pattern: RegExp): void {
  const found = phrases.filter((phrase) => phrase.includes(text) && pattern.test(phrase));
  expect(found, `${text}\n\n${phrases.join('\n')}`).toHaveLength(1);
}

async function listen(page: Page, locale: Locale, state: string): Promise<readonly string[]> {
  const phrases = await heardOn(page);
  if (FOLDER !== undefined) {
    mkdirSync(`${FOLDER}/${locale}`, {recursive: true});
    writeFileSync(`${FOLDER}/${locale}/${state}.txt`, `${phrases.join('\n')}\n`);
  }
  return phrases;
}

for (const locale of LOCALES) {
  const words = wordsIn(locale);

  test(`every question is heard once, with why it is asked before its answers, and each answer once (${locale})`, async ({
    page
  }) => {
    const check = checkIn(page, locale, false);
    for (const [question, answers] of ASKED)
      await test.step(question, async () => {
        await openWith(check, answers, question);
        const phrases = await listen(page, locale, question);
        const {title, why} = rulesIn(locale, TODAY).questions[question];
        expectHeard(phrases, title, /^heading/);
        const answersBegin = phrases.findIndex((phrase) => /^(radio|checkbox|textbox)/.test(phrase));
        const whySaid = phrases.findIndex((phrase) => phrase.includes(why));
        expect(whySaid, why).toBeLessThan(answersBegin);
        // On the way into the fields by Tab, where nothing between them is read.
        expect(phrases.find((phrase) => /^group/.test(phrase) && phrase.includes(title))).toContain(why);
        const asked = questionOf(question);
        const options = 'options' in asked ? asked.options : [];
        for (const option of [...options, ...('none' in asked ? [asked.none] : []), UNKNOWN]) {
          const {label} = optionWords(rulesIn(locale, TODAY), words.ui.dontKnow, question, option);
          expectHeard(phrases, label, new RegExp(`^(radio|checkbox), ${escaped(label)}`));
        }
      });
  });

  test(`an error is heard once on top and once at its field, and again at the next try (${locale})`, async ({
    page
  }) => {
    const check = checkIn(page, locale, false);
    await open(check);
    for (const attempt of ['first', 'second']) {
      await continueButton(page).click();
      await expect(errorSummary(page, locale)).toBeFocused();
      const phrases = await listen(page, locale, `error-${attempt}`);
      expectHeard(phrases, words.errors.noAnswer, /^group/);
      expectHeard(phrases, words.errors.noAnswer, /^button/);
      // What says itself would be heard a second time beside the focus.
      expect(phrases.filter((phrase) => /^alert/.test(phrase))).toEqual([]);
    }
  });

  test(`the notice, the list, each verdict and the draft application are heard (${locale})`, async ({
    page
  }) => {
    const check = checkIn(page, locale, false);
    await openWith(check, {request: 'overturnJudgment'}, 'notice');
    expectHeard(await listen(page, locale, 'notice'), words.notice.title, /^heading/);
    for (const [verdict, id] of Object.entries(RESULTS))
      await test.step(verdict, async () => {
        await openWith(check, caseOf(id).answers, 'result');
        const {label, line} = words.verdicts[verdict as keyof typeof RESULTS];
        await expect(heading(page)).toHaveText(label);
        const phrases = await listen(page, locale, `result-${verdict}`);
        expectHeard(phrases, label, /^heading.*level 1$/);
        expect(phrases.filter((phrase) => phrase === line)).toHaveLength(1);
      });
    await openWith(check, caseOf('clean-civil').answers, 'answers');
    expectHeard(await listen(page, locale, 'answers'), words.answersPage.title, /^heading/);
    await open(check, 'application');
    await expectAt(check, 'application');
    const phrases = await listen(page, locale, 'application');
    for (const {label} of Object.values(words.application.fields).slice(0, 3))
      expectHeard(phrases, label, new RegExp(`^textbox, ${escaped(label)}`));
  });
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
