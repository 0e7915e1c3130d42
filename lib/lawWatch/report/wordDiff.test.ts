import fc from 'fast-check';
import {expect, test} from 'vitest';
import {wordDiff} from './wordDiff';

test('names the words struck out and put in', () => {
  expect(wordDiff('не позднее одного года после акта', 'не позднее двух лет после такого акта')).toEqual([
    {in: 'both', words: ['не', 'позднее']},
    {in: 'before', words: ['одного', 'года']},
    {in: 'now', words: ['двух', 'лет']},
    {in: 'both', words: ['после']},
    {in: 'now', words: ['такого']},
    {in: 'both', words: ['акта']}
  ]);
  expect(wordDiff('то же', 'то же')).toEqual([{in: 'both', words: ['то', 'же']}]);
  expect(wordDiff('', 'новое')).toEqual([{in: 'now', words: ['новое']}]);
});

test('loses no word of either text', () => {
  const text = fc
    .array(fc.constantFrom('а', 'бы', 'вот', 'год'), {maxLength: 12})
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (before, now) => {
      const runs = wordDiff(before, now);
      const side = (one: 'before' | 'now') =>
        runs.flatMap((run) => (run.in === 'both' || run.in === one ? run.words : [])).join(' ');
      expect([side('before'), side('now')]).toEqual([before, now]);
    })
  );
});
