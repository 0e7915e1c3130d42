import {TYPE} from '@formatjs/icu-messageformat-parser';
import {expect, test} from 'vitest';
import {elementsOf, isReadAsValue, LANGUAGES, textsIn} from './texts.fixture';

test.each(LANGUAGES)('the words of the rules take nothing from outside (%s)', (language) => {
  const words = [...textsIn(language)].filter(([key]) => isReadAsValue(key));
  expect(words.length).toBeGreaterThan(300);
  const formatted = words.filter(([, text]) => elementsOf(text).some(({type}) => type !== TYPE.literal));
  expect(formatted).toEqual([]);
});
