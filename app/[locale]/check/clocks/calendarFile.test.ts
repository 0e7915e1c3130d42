import ICAL from 'ical.js';
import {describe, expect, test} from 'vitest';
import {calendarFile, type CalendarEvent} from './calendarFile';

const COURT: CalendarEvent = {
  id: 'k3x9-constitutionalCourt',
  day: '2027-05-14',
  summary: 'Конституциялық Сотқа өтініш берудің соңғы күні',
  description:
    'Соңғы күні – 2027 жылғы 14 мамыр. Мүмкін болса, ертерек беріңіз; күнді түзетсеңіз, файлды қайта сақтаңыз.'
};
const CASSATION: CalendarEvent = {
  id: 'k3x9-cassation-civil',
  day: '2026-12-01',
  summary: 'Кассациялық сот: соңғы күні',
  description: 'Соңғы күні – 2026 жылғы 1 желтоқсан.'
};
const MADE = new Date('2026-11-26T10:30:00Z');

/** Read by a parser that is not the one that wrote it. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => ({
    event: new ICAL.Event(component),
    sequence: Number(component.getFirstPropertyValue('sequence')),
    transparent: String(component.getFirstPropertyValue('transp')),
    triggers: component.getAllSubcomponents('valarm').map((alarm) => {
      const trigger = alarm.getFirstPropertyValue('trigger');
      return trigger instanceof ICAL.Duration ? trigger.toSeconds() / 3600 : NaN;
    }),
    related: component
      .getAllSubcomponents('valarm')
      .map((alarm) => alarm.getFirstProperty('trigger')?.getParameter('related') ?? 'START')
  }));
}

describe('the calendar file', () => {
  const text = calendarFile([COURT, CASSATION], MADE, 'kk');
  const events = eventsIn(text);

  test('has every last day as an all-day event, in the words given', () => {
    expect(
      events.map(({event}) => [event.uid, event.startDate.toString(), event.endDate.toString()])
    ).toEqual([
      ['k3x9-constitutionalCourt@zhuginu', '2027-05-14', '2027-05-15'],
      ['k3x9-cassation-civil@zhuginu', '2026-12-01', '2026-12-02']
    ]);
    expect(events.map(({event}) => event.startDate.isDate && event.endDate.isDate)).toEqual([true, true]);
    expect(events.map(({event}) => [event.summary, event.description])).toEqual(
      [COURT, CASSATION].map(({summary, description}) => [summary, description])
    );
    expect(events.every(({transparent}) => transparent === 'TRANSPARENT')).toBe(true);
  });

  test('reminds at nine in the morning, and of nothing that is past', () => {
    const atNine = (days: number) => -days * 24 + 9;
    expect(events.map(({triggers}) => triggers)).toEqual([[30, 7, 1, 0].map(atNine), [1, 0].map(atNine)]);
  });

  test('replaces the event of the same id once its day is corrected', () => {
    const later = new Date(MADE.getTime() + 60_000);
    const [before] = events;
    const [after] = eventsIn(calendarFile([{...COURT, day: '2027-05-13'}], later, 'kk'));
    expect(after?.event.uid).toBe(before?.event.uid);
    expect(after?.event.startDate.toString()).toBe('2027-05-13');
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? NaN);
  });

  test('asks nobody and names no other calendar', () => {
    expect(text).not.toMatch(/^(?:METHOD|ORGANIZER|ATTENDEE|X-WR-CALNAME)/m);
  });

  test('has the line ends and lengths of RFC 5545, no letter split between two lines', () => {
    expect(calendarFile([COURT, CASSATION], MADE, 'kk')).toBe(text);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.every((line) => !line.includes('\n'))).toBe(true);
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(text).not.toContain('\uFFFD');
  });
});
