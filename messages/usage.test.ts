import {expect, test} from 'vitest';
import {isReadAsValue, keysFor} from './texts.fixture';
import {isNamed, isSaid} from './usage.fixture';

/** Pages list whatever stands here. */
const isListed = (key: string) => /^law\.(?:open|about|news)\./.test(key);

test('every key is said somewhere', () => {
  const silent = keysFor('kk').filter(
    (key) => !isListed(key) && !(isReadAsValue(key) ? isNamed(key) : isSaid(key))
  );
  expect(silent).toEqual([]);
});

test('a key that nobody asks for would be found', () => {
  expect(['ui.noSuchWord', 'result.status.noSuchStatus', 'noSuchPlace.title'].filter(isSaid)).toEqual([]);
});
