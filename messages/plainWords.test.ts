import {TYPE} from '@formatjs/icu-messageformat-parser';
import {expect, test} from 'vitest';
import {elementsOf, LANGUAGES, textsIn} from './texts.fixture';

/** Read as they are, by the id of a rule, and not through a formatter. */
const READ_AS_THEY_ARE =
  /^(questions|rights|rightGroups|criteria|before|changed|remedies|documents|acts|verdicts|law\.open)\./;

test.each(LANGUAGES)('the words of the rules take nothing from outside (%s)', (language) => {
  const words = [...textsIn(language)].filter(([key]) => READ_AS_THEY_ARE.test(key));
  expect(words.length).toBeGreaterThan(300);
  const formatted = words.filter(([, text]) => elementsOf(text).some(({type}) => type !== TYPE.literal));
  expect(formatted).toEqual([]);
});
