import {describe, expect, test} from 'vitest';
import {readLetter} from '../../letter';
import {assess, interview, type Answers, type IsoDate} from '../../rules';
import {writeDraft} from '..';
import {readDraft} from '../reading';
import {readFile, readLink} from '../sharing';
import before from './2026-11-24.json';
import withLetters from './2026-11-27.json';

const TODAY: IsoDate = '2026-11-27';

interface Written {
  readonly name: string;
  readonly locale: string;
  readonly on: string;
  readonly stored: string;
  readonly file: string;
  readonly address?: string;
  readonly expected: {readonly verdict: string; readonly lastDay: string | null};
  /** The last day that a letter from the Court gives; null where it gives none. */
  readonly correctBy?: string | null;
}

const WRITTEN: readonly Written[] = [...before, ...withLetters];

/** Questions that version did not ask yet, answered as it assumed. */
const ASKED_SINCE: Answers = {appealOutcome: 'stands', dateRead: 'pronounced', caseKind: 'administrative'};

/** The result that a person sees once the new questions have been answered. */
function resultOf(given: Answers, on: string) {
  const today = on as IsoDate;
  const {answers} = interview({...ASKED_SINCE, ...given}, {today});
  const {verdict, deadline} = assess(answers, {today});
  return {verdict: verdict.kind, lastDay: deadline?.lastDay ?? null};
}

/** Nothing that was answered is asked again: the next question is a new one, or there is none. */
function expectOnlyNewQuestions(given: Answers, on: string) {
  const {next} = interview(given, {today: on as IsoDate});
  if (next !== undefined) expect(Object.keys(given)).not.toContain(next);
}

describe.each(WRITTEN)(
  'written on $on, $locale: $name',
  ({on, stored, file, address, expected: {verdict, lastDay}, correctBy}) => {
    const expected = {verdict, lastDay};

    test('the stored draft still leads to the same result, and all of it is read', () => {
      const {draft, damaged} = readDraft(stored);
      expect(damaged).toBe(false);
      expect(JSON.parse(writeDraft(draft))).toEqual(JSON.parse(stored));
      expect(resultOf(draft.answers, on)).toEqual(expected);
      expectOnlyNewQuestions(draft.answers, on);
    });

    test('the saved file still opens to the same result', () => {
      const opened = readFile(file);
      if ('problem' in opened) throw new Error(opened.problem);
      const {draft, damaged} = opened;
      expect(damaged).toBe(false);
      expect(draft).toEqual({...readDraft(stored).draft, assessedOn: draft.assessedOn});
      expect(resultOf(draft.answers, on)).toEqual(expected);
    });

    if (correctBy !== undefined) {
      test('its letter from the Court is still there, with the same last day', () => {
        const {letter, answers} = readDraft(stored).draft;
        if (letter === undefined) throw new Error('no letter');
        const {refiling} = readLetter(letter, {answers, today: on as IsoDate});
        expect(refiling !== undefined && 'last' in refiling ? refiling.last.day : null).toBe(correctBy);
      });
    }

    // A link does not contain the day of an old law.
    if (address === undefined) return;

    test('the link still opens to the same result', () => {
      const shared = readLink(address.split('#link/')[1] ?? '', TODAY);
      if ('problem' in shared) throw new Error(shared.problem);
      expect(shared.day).toBe(on);
      expect(resultOf(shared.answers, on)).toEqual(expected);
    });
  }
);
