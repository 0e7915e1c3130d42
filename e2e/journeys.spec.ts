import {interview} from '@/lib/rules';
import {expect} from '@playwright/test';
import {expectAnswerList} from './support/answerList';
import {caseOf, CASE_OF_VERDICT} from './support/cases';
import {answer, expectAt, follow, open, seeResult, walk, type CheckPage} from './support/check';
import {keyboard, pointer} from './support/hands';
import {IS_WHOLE, LOCALES} from './support/languages';
import {expectResult} from './support/result';
import {test, TODAY} from './support/test';

/** How a person operates the check, and on which screens: a phone has no Tab. */
const WAYS = [
  {by: 'finger', tag: '@phone', handOn: () => pointer(true)},
  {by: 'mouse', tag: '@desktop', handOn: () => pointer(false)},
  {by: 'keyboard', tag: '@desktop', handOn: keyboard}
] as const;

/** By finger or by keyboard to each verdict; the scenarios walk by mouse, the engines' tests to each once more. */
const isWalked = (journey: number, by: (typeof WAYS)[number]['by']) =>
  IS_WHOLE || by === (journey % 2 === 0 ? 'finger' : 'keyboard');

/** The language of a journey: another for each verdict, and for each way. */
function languageOf(journey: number, way: number) {
  const locale = LOCALES[(journey + 2 * way) % LOCALES.length];
  if (locale === undefined) throw new Error('No language');
  return locale;
}

for (const [way, {by, tag, handOn}] of WAYS.entries()) {
  test.describe(`by ${by}`, {tag}, () => {
    const checkOn = (page: CheckPage['page'], journey: number): CheckPage => ({
      page,
      locale: languageOf(journey, way),
      hand: handOn(page)
    });

    for (const [journey, [verdict, id]] of Object.entries(CASE_OF_VERDICT).entries()) {
      if (!isWalked(journey, by)) continue;
      test(`a person answers every question and reaches ${verdict} (${languageOf(journey, way)})`, async ({
        page
      }) => {
        const {answers, expected} = caseOf(id);
        const check = checkOn(page, journey);
        await open(check);
        const {asked, noticed} = await walk(check, answers);
        expect(expected.verdict).toBe(verdict);
        expect(noticed).toBe(verdict === 'inadmissible');
        expect(asked).toEqual(interview(answers, {today: TODAY}).asked);
        await expectAnswerList(check, asked, answers);
        await follow(check, seeResult(check));
        await expectResult(check, expected);
      });
    }

    const journey = Object.keys(CASE_OF_VERDICT).length;
    test(`a person learns after one question why the Court cannot help, and sees the result at once (${languageOf(journey, way)})`, async ({
      page
    }) => {
      const check = checkOn(page, journey);
      await open(check);
      await expectAt(check, 'request');
      expect(await answer(check, 'request', 'overturnJudgment')).toBe('notice');
      await follow(check, seeResult(check));
      await expectResult(check, {
        verdict: 'inadmissible',
        unmet: ['competence'],
        deadline: undefined,
        remedies: []
      });
    });
  });
}
