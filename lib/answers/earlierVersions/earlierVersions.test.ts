import {describe, expect, test} from 'vitest';
import {assess, interview, type Answers, type IsoDate} from '../../rules';
import {readDraft, readFile, readLink} from '..';
import written from './2026-11-24.json';

const TODAY: IsoDate = '2026-11-26';

/** What a person sees of the answers that count. */
function resultOf(given: Answers, on: string) {
  const today = on as IsoDate;
  const {asked, answers} = interview(given, {today});
  const {verdict, deadline} = assess(answers, {today});
  return {verdict: verdict.kind, lastDay: deadline?.lastDay ?? null, asked: asked.length};
}

describe.each(written)(
  'written on 24 November 2026, $locale: $name',
  ({on, stored, file, address, expected}) => {
    test('the stored draft still leads to the same result, and all of it is read', () => {
      const {draft, damaged} = readDraft(stored);
      const {version: _, ...content} = JSON.parse(stored) as {version: number};
      expect(damaged).toBe(false);
      expect(draft).toEqual(content);
      expect(resultOf(draft.answers, on)).toEqual(expected);
    });

    test('the saved file still opens to the same result', () => {
      const opened = readFile(file);
      if ('problem' in opened) throw new Error(opened.problem);
      expect(opened).toEqual({...readDraft(stored).draft, asOf: opened.asOf});
      expect(resultOf(opened.answers, on)).toEqual(expected);
    });

    test.runIf(address !== undefined)('the link still opens to the same result', () => {
      const shared = readLink(address?.split('#link/')[1] ?? '', TODAY);
      if ('problem' in shared) throw new Error(shared.problem);
      expect(shared.day).toBe(on);
      expect(resultOf(shared.answers, on)).toEqual(expected);
    });
  }
);
