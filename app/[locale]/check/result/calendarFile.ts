import ical, {ICalAlarmType, ICalCalendarMethod} from 'ical-generator';
import type {IsoDate} from '@/lib/rules';

/** Days before the last day on which the calendar reminds. */
const REMINDERS = [30, 7] as const;
const DAY_S = 24 * 60 * 60;

export interface CalendarWords {
  readonly summary: string;
  readonly description: string;
  readonly locale: string;
}

/**
 * The last safe day as a calendar file (RFC 5545): one all-day event with reminders, without a word about the
 * person or the case. The same day and language always give the same text.
 */
export function calendarFile(
  lastDay: IsoDate,
  madeOn: IsoDate,
  {summary, description, locale}: CalendarWords
): string {
  const calendar = ical({
    prodId: {company: 'Zhuginu', product: 'Deadline', language: locale.toUpperCase()},
    method: ICalCalendarMethod.PUBLISH
  });
  const event = calendar.createEvent({
    id: `last-day-${lastDay}@zhuginu`,
    start: midnight(lastDay),
    allDay: true,
    stamp: midnight(madeOn),
    summary,
    description
  });
  for (const days of REMINDERS) {
    event.createAlarm({type: ICalAlarmType.display, triggerBefore: days * DAY_S, description: summary});
  }
  return calendar.toString();
}

function midnight(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}
