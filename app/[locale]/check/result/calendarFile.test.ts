import ICAL from 'ical.js';
import {describe, expect, test} from 'vitest';
import {calendarFile} from './calendarFile';

const WORDS = {
  summary: 'Конституциялық Сотқа өтініш берудің соңғы күні',
  description: 'Өтініш берудің соңғы күні – 2027 жылғы 14 мамыр. Мүмкін болса, ертерек беріңіз.',
  locale: 'kk'
};

/** Read by a parser that is not the one that wrote it. */
function read(text: string) {
  const event = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent');
  if (event === null) throw new Error('no event');
  return {event: new ICAL.Event(event), alarms: event.getAllSubcomponents('valarm')};
}

describe('the calendar file', () => {
  const text = calendarFile('2027-05-14', '2026-11-23', WORDS);

  test('is one all-day event on the last day, in the words given', () => {
    const {event} = read(text);
    expect(event.startDate.toString()).toBe('2027-05-14');
    expect(event.startDate.isDate).toBe(true);
    expect(event.summary).toBe(WORDS.summary);
    expect(event.description).toBe(WORDS.description);
  });

  test('reminds 30 and 7 days before', () => {
    const triggers = read(text).alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
    expect(triggers).toEqual(['-P30D', '-P7D']);
  });

  test('is the same text for the same day, with the line ends and lengths of RFC 5545', () => {
    expect(calendarFile('2027-05-14', '2026-11-23', WORDS)).toBe(text);
    const lines = text.split('\r\n');
    expect(lines.every((line) => !line.includes('\n'))).toBe(true);
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  });
});
