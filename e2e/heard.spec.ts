import {mkdirSync, writeFileSync} from 'node:fs';
import {expect, type Page} from '@playwright/test';
import {optionWords} from '@/app/i18n/wordsOf';
import {
  interview,
  QUESTION_IDS,
  questionOf,
  UNKNOWN,
  type Answers,
  type QuestionId,
  type VerdictKind
} from '@/lib/rules';
import type {Locale} from '@/lib/text';
import {CASES} from '../lib/rules/cases/cases.fixture';
import {withPlainSpaces} from '../lib/text/plainSpaces.fixture';
import {caseOf} from './support/cases';
import {continueButton, errorSummary, expectAt, open} from './support/check';
import {openWith} from './support/draft';
import {checkIn, IS_WHOLE, LOCALES} from './support/languages';
import {heardOn} from './support/screenReader';
import {test, TODAY} from './support/test';
import {rulesIn, wordsIn} from './support/words';

/** Where `npm run heard` writes what was heard, for people to read. */
const FOLDER = process.env['TRANSCRIPTS'];

/** Whether a state is heard in a language: in one of them by turns, in all for the transcripts. */
const isHeard = (state: number, locale: Locale) =>
  IS_WHOLE || FOLDER !== undefined || state % LOCALES.length === LOCALES.indexOf(locale);

const VERDICTS: Readonly<Record<VerdictKind, string>> = {
  noObstacleFound: 'clean-civil',
  curable: 'poa-missing',
  premature: 'appeal-open',
  undetermined: 'unknown-decided',
  inadmissible: 'judgment-only'
};

/** As many phrases as tell one result from another; what follows is heard in one of them. */
const BEGINNING = 60;

/** Few cases in which every question is asked that any case asks, each question with one of them. */
function casesThatAsk(): readonly {readonly answers: Answers; readonly questions: readonly QuestionId[]}[] {
  const all = CASES.filter(({today}) => today === TODAY).map(({answers}) => ({
    answers,
    asked: interview(answers, {today: TODAY}).asked
  }));
  const covered = new Set<QuestionId>();
  return all
    .toSorted((one, other) => other.asked.length - one.asked.length)
    .flatMap(({answers, asked}) => {
      const questions = asked.filter((question) => !covered.has(question));
      for (const question of questions) covered.add(question);
      return questions.length === 0 ? [] : [{answers, questions}];
    });
}

/** The name of a field in a phrase, which says its kind before and its state after. */
const nameIn = (phrase: string) => phrase.replace(/^\w+, /, '').replace(/, (not )?checked\b.*$/, '');

/** A text is heard once, in a phrase of this kind. */
function expectOnce(phrases: readonly string[], kind: RegExp, text: string): void {
  const found = phrases.filter((phrase) => kind.test(phrase) && phrase.includes(text));
  expect(found, `${text}\n\n${phrases.join('\n')}`).toHaveLength(1);
}

const plain = (phrase: string) => phrase.replaceAll(/\s/g, ' ');

const ROLE_ALONE = /^(list|group|term|definition|strong|mark|status|form|main)$/;

/** What the phrase before has said is passed over: a label, a legend, the parts of a name. */
const isPassedOver = (phrase: string, before = ''): boolean =>
  !ROLE_ALONE.test(phrase) && plain(before).includes(plain(phrase));

/** Listens to state after state, and keeps what is heard. */
function transcript(page: Page) {
  const parts: string[] = [];
  return {
    listen: async (state: string, most = Infinity): Promise<readonly string[]> => {
      const phrases = await heardOn(page, most);
      const read: string[] = [];
      for (const phrase of phrases)
        if (!/^(end\b.*|paragraph|)$/.test(phrase) && !isPassedOver(phrase, read.at(-1))) read.push(phrase);
      parts.push(`## ${state}\n\n${read.join('\n')}\n`);
      return phrases;
    },
    write: (locale: Locale, name: string) => {
      if (FOLDER === undefined) return;
      mkdirSync(FOLDER, {recursive: true});
      writeFileSync(`${FOLDER}/${name}.${locale}.txt`, parts.join('\n'));
    }
  };
}

for (const locale of LOCALES) {
  const words = wordsIn(locale);
  const rules = rulesIn(locale, TODAY);

  test(`each question is heard once, why it is asked before its answers, and each answer once (${locale})`, async ({
    page
  }) => {
    const check = checkIn(page, locale, false);
    const {listen, write} = transcript(page);
    for (const {answers, questions} of casesThatAsk()) {
      const heard = questions.filter((question) => isHeard(QUESTION_IDS.indexOf(question), locale));
      if (heard.length === 0) continue;
      await openWith(check, answers, 'answers');
      for (const question of heard)
        await test.step(question, async () => {
          await open(check, question);
          await expectAt(check, question);
          const phrases = await listen(question);
          const {title, why} = rules.questions[question];
          expectOnce(phrases, /^heading/, title);
          const first = phrases.findIndex((phrase) => /^(radio|checkbox|textbox)/.test(phrase));
          const reason = phrases.findIndex((phrase) => phrase.includes(why));
          expect(reason, phrases.join('\n')).toBeGreaterThanOrEqual(0);
          expect(reason).toBeLessThan(first);
          // On the way into the fields by Tab, where nothing between them is read.
          expect(phrases.find((phrase) => /^group/.test(phrase) && phrase.includes(title))).toContain(why);
          const asked = questionOf(question);
          const options = 'options' in asked ? asked.options : [];
          const names = phrases.filter((phrase) => /^(radio|checkbox), /.test(phrase)).map(nameIn);
          expect(new Set(names).size, names.join('\n')).toBe(names.length);
          for (const option of [...options, ...('none' in asked ? [asked.none] : []), UNKNOWN]) {
            const {label} = optionWords(rules, words.ui.dontKnow, question, option);
            expect(
              names.some((name) => name.startsWith(label)),
              `${label}\n\n${names.join('\n')}`
            ).toBe(true);
          }
        });
    }
    write(locale, 'questions');
  });

  test(`an error is heard at each try, once on top and once at its field; notice, verdicts, letter and application are heard (${locale})`, async ({
    page
  }) => {
    const check = checkIn(page, locale, false);
    const {listen, write} = transcript(page);
    await open(check);
    await expectAt(check, 'request');
    for (const attempt of ['first', 'second'])
      await test.step(`${attempt} try`, async () => {
        await continueButton(page).click();
        await expect(errorSummary(page, locale)).toBeFocused();
        const phrases = await listen(`${attempt} try without an answer`);
        expectOnce(phrases, /^group/, words.errors.title);
        expectOnce(phrases, /^(link|button)/, words.errors.noAnswer);
        // What says itself would be heard a second time beside the focus.
        expect(phrases.filter((phrase) => /^alert/.test(phrase))).toEqual([]);
      });
    await openWith(check, {request: 'overturnJudgment'}, 'notice');
    expectOnce(await listen('notice'), /^heading/, words.notice.title);
    for (const [at, [verdict, id]] of Object.entries(VERDICTS).entries()) {
      if (!isHeard(at, locale)) continue;
      await test.step(verdict, async () => {
        await openWith(check, caseOf(id).answers, 'result');
        const phrases = await listen(`result: ${verdict}`, verdict === 'curable' ? Infinity : BEGINNING);
        expectOnce(phrases, /^heading.*level 1/, words.verdicts[verdict as VerdictKind].label);
      });
    }
    await openWith(check, caseOf('clean-civil').answers, 'answers');
    expectOnce(await listen('answers', BEGINNING), /^heading.*level 1/, words.answersPage.title);
    await open(check, 'application');
    await expectAt(check, 'application');
    expectOnce(await listen('application'), /^heading.*level 1/, words.application.title);
    await open(check, 'letter');
    await page.locator('#letter-notice').check();
    await page.locator('#letter-returned1').check();
    const form = await listen('letter');
    for (const [paper, {label}] of Object.entries(words.letter.papers))
      expectOnce(form, paper === 'notice' ? /^radio.*, checked/ : /^radio.*, not checked/, label);
    await page.getByRole('button', {name: words.letter.show}).click();
    await page.waitForURL(({hash}) => hash === '#letterAnswer');
    await page.getByText(words.letter.papers.notice.meaning).waitFor();
    expectOnce(await listen('answer to the letter'), /^heading/, words.letter.grounds.returned1.title);
    write(locale, 'states');
  });

  test(`parts in another language say so: a draft in the other language, a screen in two (${locale})`, async ({
    page
  }) => {
    const check = checkIn(page, locale, false);
    const {listen, write} = transcript(page);
    const other = locale === 'kk' ? 'ru' : 'kk';
    await openWith(check, caseOf('clean-civil').answers, 'application');
    await page.locator(`input[type=radio][value=${other}]`).check();
    const paper = page.locator(`article[lang=${other}]`);
    await paper.waitFor();
    const draft = await listen('application in another language');
    const begins = draft.indexOf(`[${other}]`);
    expect(begins).toBeGreaterThan(0);
    // What explains the draft is in the language of the page, and says that, too.
    expect(draft.slice(begins)).toContain(`[${locale}]`);
    await open(check, 'request');
    await page.getByLabel(words.ui.secondLanguage).selectOption(other);
    const {title} = rulesIn(other, TODAY).questions.request;
    await page.locator(`[data-twin][lang=${other}]`, {hasText: title}).waitFor();
    const both = await listen('request in two languages');
    const {label} = rulesIn(other, TODAY).questions.request.options.checkNorm;
    const twin = both.findIndex(
      (phrase, place) =>
        place > 0 && both[place - 1] === `[${other}]` && phrase.includes(withPlainSpaces(label))
    );
    expect(twin, both.join('\n')).toBeGreaterThan(0);
    write(locale, 'languages');
  });

  test(`the conditions and the list of rulings are heard, with one heading of the page (${locale})`, async ({
    page
  }) => {
    const {listen, write} = transcript(page);
    for (const [path, title] of [
      ['conditions', words.conditions.title],
      ['rulings', words.rulings.title]
    ] as const) {
      await page.goto(`/${locale}/${path}/`);
      const phrases = await listen(path, BEGINNING * 3);
      expectOnce(phrases, /^heading.*level 1/, title);
      const levels = phrases
        .flatMap((phrase) => /^heading, .*, level (\d)$/.exec(phrase)?.[1] ?? [])
        .map(Number);
      // What is ticked on paper would be heard as if it were so.
      expect(phrases).not.toContain(words.conditions.tick);
      expect(levels.every((level, place) => place === 0 || level <= (levels[place - 1] ?? 0) + 1)).toBe(true);
    }
    write(locale, 'pages');
  });
}
