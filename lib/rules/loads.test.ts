import {expect, test} from 'vitest';

/** In mutation testing an error while a module loads fails no test except this one. */
test('the rules load', async () => {
  const {QUESTION_IDS, CRITERION_IDS, REMEDY_IDS} = await import('.');
  for (const ids of [QUESTION_IDS, CRITERION_IDS, REMEDY_IDS]) expect(ids.length).toBeGreaterThan(10);
});
