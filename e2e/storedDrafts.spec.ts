import {expect} from '@playwright/test';
import {EMPTY_DRAFT, writeDraft} from '@/lib/answers';
import {caseOf} from './support/cases';
import {expectAt, heading} from './support/check';
import {store} from './support/draft';
import {checkIn} from './support/languages';
import {test} from './support/test';
import {wordsIn} from './support/words';

const {answers} = caseOf('clean-civil');

test.describe('without storage', () => {
  test.beforeEach(async ({page}) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('off', 'SecurityError');
        }
      });
    });
  });

  test('fast typing loses nothing where history writes are limited to a hundred in ten seconds', async ({
    page
  }) => {
    await page.addInitScript(() => {
      const replace = history.replaceState.bind(history);
      let calls: number[] = [];
      history.replaceState = (...args) => {
        calls = [...calls, performance.now()].filter((at) => at > performance.now() - 10_000);
        if (calls.length > 100) throw new DOMException('100 times per 10 seconds', 'SecurityError');
        replace(...args);
      };
    });
    await page.goto('/kk/check/#application');
    const text = 'ә'.repeat(300);
    await page.locator('#application-story').pressSequentially(text);
    await expect(page.locator('#application-story')).toHaveValue(text);
    await expect(page.locator('article')).toContainText(text);
    await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain(text);
  });
});

test('a draft of another version of the site still opens, and the page can be used', async ({
  page,
  hasTouch
}) => {
  await store(
    page,
    writeDraft({...EMPTY_DRAFT, answers}).replace('"provision":"named"', '"provision":"retired"')
  );
  await page.goto('/kk/check/#answers');
  await expect(heading(page)).toBeVisible();
  await expectAt(checkIn(page, 'kk', hasTouch), 'answers');
  await expect(page.getByText(wordsIn('kk').check.storageDamaged)).toBeVisible();
});
