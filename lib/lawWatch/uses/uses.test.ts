import {describe, expect, test} from 'vitest';
import {MESSAGES} from '@/messages';
import {ACT_IDS, courtLaw, redactionOn, type Citation} from '../../rules';
import {citedIn} from '../cited';
import {redactionsOf} from '../pins';
import {placeName} from '../reading';
import {idsUnder, wordsById} from '../report/wordsById';
import {usesOf} from '.';

const words = wordsById(MESSAGES);

const cited = ACT_IDS.flatMap((act) =>
  redactionsOf(act).flatMap((redaction) =>
    citedIn(act, redaction).map((citation) => ({act, redaction, citation, place: placeName(citation)}))
  )
);

test('something depends on every place that is cited', () => {
  const idle = cited.filter(({citation, redaction}) => usesOf(citation, redaction).length === 0);
  expect(idle.map(({act, redaction, place}) => [act, redaction.inForce.from, place].join(' '))).toEqual([]);
});

test('whatever depends on a place is named by words that exist', () => {
  const silent = cited.flatMap(({citation, redaction}) =>
    usesOf(citation, redaction).filter(
      ({words: beginnings}) => beginnings.length > 0 && idsUnder(words, beginnings).length === 0
    )
  );
  expect(silent).toEqual([]);
});

/** True of the calendar or of this site, whatever a law says. */
const NOT_OF_THE_LAW = /^(?:errors|about|law)\.|^result\.days|^result\.deadlineCountedShort$|\.dayOff$/;

test('whatever names a length of time is found from a place of the law', () => {
  const found = new Set(
    cited.flatMap(({citation, redaction}) =>
      usesOf(citation, redaction).flatMap((use) => idsUnder(words, use.words))
    )
  );
  const lost = [...words].filter(
    ([id, {ru}]) => /месяц|сут[ок]|рабочих дн|дней/u.test(ru) && !found.has(id) && !NOT_OF_THE_LAW.test(id)
  );
  expect(lost.map(([id]) => id)).toEqual([]);
});

describe('what depends on a place', () => {
  const [now, before] = [redactionOn('courtLaw', '2026-11-23'), redactionOn('courtLaw', '2026-06-30')];
  const [newest] = redactionsOf('courtLaw');
  const usesOn = (citation: Citation, redaction = now) =>
    redaction === undefined ? [] : usesOf(citation, redaction).map(({kind, id}) => `${kind} ${id}`);
  const usesNow = (citation: Citation) => usesOn(citation);

  test('includes the year to apply', () => {
    expect(usesNow(courtLaw('45(2)(2)'))).toEqual(
      expect.arrayContaining(['criterion timeLimit', 'question appellateDate', 'term filing'])
    );
    expect(usesNow(courtLaw('45(2)(2)'))).not.toContain('criterion stateDuty');
  });

  test('includes a remedy, a paper, and a part of the draft', () => {
    expect(usesNow(courtLaw('47(4)'))).toContain('remedy refile');
    expect(usesNow(courtLaw('44(4)(2)'))).toContain('paper powerOfAttorney');
    expect(usesOn(courtLaw('44(2)(15-1)'), newest)).toEqual(['form remedies']);
  });

  test('includes only the failure that cites it', () => {
    expect(usesNow(courtLaw('44(4)(6-1)'))).toContain('criterion authority.charterMissing');
    expect(usesNow(courtLaw('44(4)(6-1)'))).not.toContain('criterion authority');
  });

  test('is that of its redaction', () => {
    const ended = before === undefined ? [] : usesOf(courtLaw('45(4)'), before);
    expect(ended.some(({kind}) => kind === 'criterion')).toBe(true);
    expect(usesNow(courtLaw('45(4)'))).toEqual([]);
  });
});
