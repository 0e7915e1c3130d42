import fc from 'fast-check';
import {afterEach, expect, test, vi} from 'vitest';
import {EMPTY_DRAFT} from '@/lib/answers';
import {anyStored, anyText} from '@/lib/answers/draft/anyDraft.fixture';
import {readDraft} from '@/lib/answers/reading';
import {fuzz} from '@/lib/fuzzing.fixture';
import {browser} from './browser';
import {checkState} from './checkState';
import {fragmentOf} from './step';

const KEY = 'zhuginu.draft';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('whatever a history entry holds where storage is off, it is a text or nothing', () => {
  const held = fc.oneof(
    fc.jsonValue(),
    fc.record({[KEY]: fc.oneof(anyStored, anyText, fc.jsonValue())}),
    fc.constantFrom(undefined, null, [KEY])
  );
  fuzz(
    fc.property(held, (state) => {
      vi.stubGlobal('history', {state});
      const text = browser.storedText();
      expect(text === undefined || typeof text === 'string').toBe(true);
      expect(() => readDraft(text ?? '')).not.toThrow();
    })
  );
});

test('whatever follows "#", it leads to a step that its own address leads to again', () => {
  const piece = fc.constantFrom(
    'link/',
    'letter',
    '/',
    'answers/',
    'request',
    '%23',
    '%25',
    '~',
    '.',
    '»',
    '%'
  );
  fuzz(
    fc.property(
      fc.oneof(
        anyText,
        fc.array(piece).map((all) => all.join(''))
      ),
      (text) => {
        vi.stubGlobal('location', {hash: `#${text}`});
        const {step} = checkState(EMPTY_DRAFT, '2026-11-23', browser.fragment());
        const again = checkState(EMPTY_DRAFT, '2026-11-23', fragmentOf(step));
        expect(again.step).toEqual(step);
        expect(again.diverted).toBe(false);
      }
    )
  );
});
