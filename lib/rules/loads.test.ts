import {expect, test} from 'vitest';

/** An error while a module loads fails no test in mutation testing, but here. */
test('the rules load', async () => {
  const {QUESTION_IDS, CRITERION_IDS, REMEDY_IDS} = await import('.');
  for (const ids of [QUESTION_IDS, CRITERION_IDS, REMEDY_IDS]) expect(ids.length).toBeGreaterThan(10);
});
