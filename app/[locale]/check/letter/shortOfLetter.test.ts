import {createTranslator, type Messages} from 'next-intl';
import {describe, expect, test} from 'vitest';
import {answersWith, readLetter, type Letter} from '@/lib/letter';
import {EVERY_LETTER} from '@/lib/letter/letters.fixture';
import {isCounted, type Answers, type IsoDate} from '@/lib/rules';
import {formatDate, LOCALES, type Locale} from '@/lib/text';
import {MESSAGES} from '@/messages';
import {sentencesIn} from '@/messages/sentences.fixture';
import {ruleWordsOn} from '../../../i18n/ruleWordsOn';
import {shortOfLetter} from './shortOfLetter';

const TODAY = '2026-11-26';
/** Not told, over, ending today, and running. */
const RECEIVED: readonly (IsoDate | undefined)[] = [undefined, '2026-08-31', '2026-10-26', '2026-11-16'];
const ANEW = 'Apply anew by then.';
const BEFORE: readonly Answers[] = [
  {},
  {appliedBy: 'court', appellateAct: 'inForce', appellateDate: '2025-10-15', caseKind: 'civil'}
];

function briefOf(locale: Locale, letter: Letter, before: Answers, receivedOn: IsoDate | undefined) {
  const told = receivedOn === undefined ? {} : {receivedOn, filedOn: '2026-08-01' as const};
  const reading = readLetter(letter, {answers: answersWith(before, letter, told), today: TODAY});
  const messages = MESSAGES[locale] as Messages;
  const inLetter = createTranslator({locale, messages, namespace: 'letter'});
  const inClocks = createTranslator({locale, messages, namespace: 'clocks'});
  const inShort = createTranslator({locale, messages, namespace: 'inShort'});
  const words = ruleWordsOn(MESSAGES[locale], TODAY);
  const known = {paper: letter.paper, reading, inLetter, inClocks, inShort, words, locale, anew: ANEW};
  return {reading, words, short: shortOfLetter(known)};
}

describe.each(LOCALES)('a letter in short (%s)', (locale) => {
  const {letter: ofLetter, clocks, inShort} = MESSAGES[locale];
  const all = EVERY_LETTER.flatMap((letter) =>
    BEFORE.flatMap((before) =>
      RECEIVED.map((day) => ({letter, day, ...briefOf(locale, letter, before, day)}))
    )
  );

  test('is at most eight whole sentences', () => {
    const parts = all.map(({short}) => Object.values(short) as string[]);
    expect(parts.flat().filter((part) => !/[.?”»]$/.test(part))).toEqual([]);
    expect(Math.max(...parts.map((one) => one.flatMap(sentencesIn).length))).toBeLessThanOrEqual(8);
  });

  test('names the paper, and why by its first number', () => {
    for (const {letter, short} of all) {
      expect(short.verdict).toBe(`${ofLetter.papers[letter.paper].label}.`);
      const [first] = letter.grounds;
      if (first !== undefined) expect(ofLetter.grounds[first].meaning.startsWith(short.reason)).toBe(true);
    }
  });

  test('tells the last day of the month, or what it takes to tell it, or that there is none', () => {
    for (const {short, reading} of all) {
      const {refiling} = reading;
      if (refiling === undefined) expect(short.lastDay).toBe(ANEW);
      else if (isCounted(refiling))
        expect(short.lastDay).toContain(formatDate(locale, refiling.last.day, 'label'));
      else expect(short.lastDay).toContain(ofLetter.received.title);
    }
  });

  test('says first to correct it while the month runs, and that the date is lost once it is over', () => {
    for (const {reading, short, words} of all) {
      const state = reading.refiling?.state;
      if (state === 'over') expect(short.step).toBe(clocks.restored.newFiling);
      else if (state !== undefined) expect(short.step).toContain(words.remedies.refile.title);
    }
  });

  test('names where else to go, and never ends in silence', () => {
    for (const {reading, short, words} of all) {
      const first = reading.ways[0]?.way;
      expect(short.elsewhere).toContain(first === undefined ? inShort.noOther : words.remedies[first].title);
    }
  });
});
