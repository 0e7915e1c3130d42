import {interview, type VerdictKind} from '@/lib/rules';
import {LOCALES} from '@/lib/text';
import {expect} from '@playwright/test';
import {expectAnswerList} from './support/answerList';
import {caseOf} from './support/cases';
import {answer, expectAt, follow, open, seeResult, walk, type CheckPage} from './support/check';
import {keyboard, pointer} from './support/hands';
import {expectResult} from './support/result';
import {test, TODAY} from './support/test';

/** One case for each verdict. */
const CASES: Readonly<Record<VerdictKind, string>> = {
  noObstacleFound: 'clean-civil',
  curable: 'poa-missing',
  premature: 'appeal-open',
  undetermined: 'unknown-decided',
  inadmissible: 'judgment-only'
};

for (const locale of LOCALES) {
  for (const by of ['pointer', 'keyboard'] as const) {
    test.describe(`${locale}, by ${by}`, () => {
      test.skip(({hasTouch}) => by === 'keyboard' && hasTouch, 'A phone has no Tab.');
      const checkOf = (page: CheckPage['page'], hasTouch: boolean): CheckPage => ({
        page,
        locale,
        hand: by === 'pointer' ? pointer(hasTouch) : keyboard(page)
      });

      for (const [verdict, id] of Object.entries(CASES)) {
        test(`reaches ${verdict}`, async ({page, hasTouch}) => {
          const {answers, expected} = caseOf(id);
          const check = checkOf(page, hasTouch);
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

      test('learns after one question why the Court cannot help, and sees the result at once', async ({
        page,
        hasTouch
      }) => {
        const check = checkOf(page, hasTouch);
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
}
