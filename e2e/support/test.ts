import {expect, test as base} from '@playwright/test';
import type {IsoDate} from '@/lib/rules';

/** The day on which every test takes place. */
export const TODAY: IsoDate = '2026-11-23';

interface Fixtures {
  /** Browser errors that a test causes on purpose. */
  readonly expectedErrors: RegExp | undefined;
  readonly calm: undefined;
}

/** Every test sees the same day, and fails when the page throws or complains on the console. */
export const test = base.extend<Fixtures>({
  expectedErrors: [undefined, {option: true}],
  calm: [
    async ({page, expectedErrors}, provide) => {
      const complaints: string[] = [];
      page.on('pageerror', ({message}) => complaints.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
      });
      await page.clock.setFixedTime(new Date(`${TODAY}T10:00:00+05:00`));
      await provide(undefined);
      expect(complaints.filter((complaint) => expectedErrors?.test(complaint) !== true)).toEqual([]);
    },
    {auto: true}
  ]
});
