import ical, {ICalAlarmRelatesTo, ICalAlarmType, ICalEventClass, ICalEventTransparency} from 'ical-generator';
import type {IsoDate} from '@/lib/rules';

/** Days before the last day on which the calendar reminds; 0 is the day itself. */
const REMINDERS = [30, 7, 1, 0] as const;
const HOUR_S = 60 * 60;
const DAY_S = 24 * HOUR_S;
/** Reminders come in the morning: an all-day event begins at midnight. */
const MORNING_S = 9 * HOUR_S;

/** A last day for the calendar, without a word about the person or the case. */
export interface CalendarEvent {
  /** Identifies the time limit of the draft, whatever its day. */
  readonly id: string;
  readonly day: IsoDate;
  readonly summary: string;
  readonly description: string;
}

/**
 * Last days as a calendar file (RFC 5545). An event of an id replaces the one saved before: its sequence is the minute
 * in which it was made. Without METHOD, as Outlook would take a publication for another calendar.
 */
export function calendarFile(events: readonly CalendarEvent[], madeAt: Date, locale: string): string {
  const calendar = ical({prodId: {company: 'Zhuginu', product: 'Last days', language: locale.toUpperCase()}});
  const sequence = Math.floor((madeAt.getTime() - EPOCH) / 60_000);
  for (const {id, day, summary, description} of events) {
    const start = midnight(day);
    const event = calendar.createEvent({
      id: `${id}@zhuginu`,
      sequence,
      start,
      end: new Date(start.getTime() + DAY_S * 1000),
      allDay: true,
      stamp: madeAt,
      summary,
      description,
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT
    });
    for (const days of REMINDERS) {
      const trigger = days * DAY_S - MORNING_S;
      if (start.getTime() - trigger * 1000 <= madeAt.getTime()) continue;
      event.createAlarm({type: ICalAlarmType.display, description: summary, ...triggered(trigger)});
    }
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}

/** Keeps the sequence small enough for every calendar. */
const EPOCH = Date.UTC(2026, 0, 1);

/** Relative to the start of the all-day event, midnight. */
const triggered = (before: number) =>
  before > 0 ? {triggerBefore: before} : {triggerAfter: -before, relatesTo: ICalAlarmRelatesTo.start};

const midnight = (day: IsoDate) => new Date(`${day}T00:00:00Z`);
