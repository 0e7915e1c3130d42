import {expect, test} from 'vitest';
import {dayKindOf, nextDay, type IsoDate} from '../calendar';
import {CODE_IDS, countingOf, lastDay, unitOf, type CodeId, type CountedTerm} from '.';
import {isOffByRule, isWeekend, latestByTemporal} from './independent.fixture';

/** Every day of two and a half centuries, of which each code counts one of its terms. */
const FIRST: IsoDate = '1900-01-01';
const DAYS = 100_000;
const TERMS: Record<CodeId, readonly CountedTerm[]> = {
  civil: [{months: 1}, {months: 3}, {months: 6}, {workingDays: 10}, {days: 3}, {workingDays: 5}],
  administrative: [{months: 2}, {months: 3}, {workingDays: 10}, {years: 5}],
  criminal: [{sutki: 15}, {sutki: 3}, {years: 1}],
  administrativeOffence: [{sutki: 10}, {sutki: 30}, {months: 2}, {months: 3}, {years: 2}],
  administrativeBody: [{months: 3}, {months: 6}],
  constitutionalCourt: [{years: 1}, {months: 1}]
};

test('on 100,000 days no last day is later than by the independent calendar', () => {
  let event = FIRST;
  const later: unknown[] = [];
  for (let count = 0; count < DAYS; count += 1, event = nextDay(event)) {
    const code = CODE_IDS[count % CODE_IDS.length] ?? 'civil';
    const terms = TERMS[code];
    const term = terms[Math.floor(count / CODE_IDS.length) % terms.length] ?? {months: 1};
    const {day, latest} = lastDay({code, term}, event);
    const byTemporal = latestByTemporal(event, term);
    const isByTheLetter = 'sutki' in term && countingOf(code).sutki === 'withoutDaysOff';
    const agrees = isByTheLetter ? latest >= byTemporal : latest === byTemporal;
    if (day > byTemporal || day > latest || !agrees) later.push({event, code, term, day, latest, byTemporal});
  }
  expect(later).toEqual([]);
});

test('from 2025 to 2028 every term of every code, from every day', () => {
  const wrong: unknown[] = [];
  for (let event: IsoDate = '2024-06-01'; event < '2028-12-01'; event = nextDay(event)) {
    for (const code of CODE_IDS) {
      for (const term of TERMS[code]) {
        const {day} = lastDay({code, term}, event);
        const byTemporal = latestByTemporal(event, term);
        if (day > byTemporal) wrong.push({event, code, term, day, byTemporal});
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('the days off of 2025 to 2028 are those of the rules and the announcements, and no others', () => {
  for (let day: IsoDate = '2025-01-01'; day <= '2028-12-31'; day = nextDay(day)) {
    const kind = dayKindOf(day);
    expect(kind !== 'working', day).toBe(isOffByRule(day, true));
    if (day < '2027-01-01') expect(kind === 'off', day).toBe(isOffByRule(day, false));
    else if (!isWeekend(day)) expect(kind, day).not.toBe('off');
  }
});

test('a later event never ends earlier', () => {
  const earlier: string[] = [];
  for (const code of CODE_IDS) {
    for (const term of TERMS[code]) {
      let before = lastDay({code, term}, '2024-06-01');
      for (let event: IsoDate = '2024-06-02'; event < '2028-12-01'; event = nextDay(event)) {
        const now = lastDay({code, term}, event);
        if (now.day < before.day || now.latest < before.latest) earlier.push(`${code} ${event}`);
        before = now;
      }
    }
  }
  expect(earlier).toEqual([]);
});

test('a term is counted in units that its code sets', () => {
  for (const code of CODE_IDS) {
    for (const term of TERMS[code]) expect(countingOf(code).units).toContain(unitOf(term));
  }
});
