import {parse, TYPE, type MessageFormatElement} from '@formatjs/icu-messageformat-parser';
import {describe, expect, test} from 'vitest';
import {elementsOf, keysFor, LANGUAGES, textOf, textsIn} from './texts.fixture';

/** What a message takes from outside: names of arguments with their kind, and tags. */
function argumentsOf(text: string): readonly string[] {
  const named = elementsOf(text).flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.tag:
        return [`<${element.value}>`];
      // A language may count in words where another only inserts the number.
      case TYPE.plural:
      case TYPE.argument:
        return [element.value];
      default:
        return [`${element.value}, ${TYPE[element.type]}`];
    }
  });
  return [...new Set(named)].sort();
}

const pluralsOf = (text: string) =>
  elementsOf(text).filter(
    (element): element is Extract<MessageFormatElement, {type: TYPE.plural}> => element.type === TYPE.plural
  );

describe.each(LANGUAGES)('%s', (language) => {
  const texts = textsIn(language);

  test('has the same keys as the others', () => {
    expect([...texts.keys()].sort()).toEqual([...keysFor(language)].sort());
  });

  test('has a message in every place, and nothing around it', () => {
    expect([...texts].filter(([, text]) => text === '' || text !== text.trim() || /\s\s/.test(text))).toEqual(
      []
    );
  });

  test('has only messages that can be read', () => {
    for (const [key, text] of texts) expect(() => parse(text), key).not.toThrow();
  });

  test('takes the same arguments as Kazakh', () => {
    const different = keysFor(language).filter(
      (key) => argumentsOf(textOf(language, key)).join() !== argumentsOf(textOf('kk', key)).join()
    );
    expect(different.map((key) => `${key}: ${textOf(language, key)}`)).toEqual([]);
  });
});

describe('where English counts', () => {
  const counted = keysFor('en').filter((key) => pluralsOf(textOf('en', key)).length > 0);

  test('something is counted', () => expect(counted.length).toBeGreaterThan(0));

  test.each(counted)('%s has the Russian forms for 1, 2 and 5', (key) => {
    const plurals = pluralsOf(textOf('ru', key));
    expect(plurals).toHaveLength(pluralsOf(textOf('en', key)).length);
    for (const {options} of plurals) {
      expect(Object.keys(options)).toEqual(expect.arrayContaining(['one', 'few', 'many', 'other']));
    }
  });

  test.each(counted)('%s says the same in Kazakh for every number', (key) => {
    for (const {options} of pluralsOf(textOf('kk', key))) {
      // Zero or one may have a sentence of its own.
      const counted = Object.entries(options).filter(([number]) => !number.startsWith('='));
      const forms = counted.map(([, {value}]) => JSON.stringify(value));
      expect(new Set(forms).size).toBe(1);
    }
  });
});

test('no plural forgets its number', () => {
  for (const language of LANGUAGES) {
    for (const [key, text] of textsIn(language)) {
      for (const {options} of pluralsOf(text)) {
        const shows = options['other']?.value.some(({type}) => type === TYPE.pound || type === TYPE.argument);
        expect(shows, `${language} ${key}`).toBe(true);
      }
    }
  }
});
