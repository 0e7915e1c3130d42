import {useState} from 'react';
import {useLocale, useTranslations} from 'next-intl';
import {changes} from '@/lib/answers';
import {formatDate} from '@/lib/text';
import {loadCalendarFile} from '../deferred/chunks';
import {CopyText} from '../sharing/CopyText';
import {saveAs} from '../sharing/saveAs';
import {changeQuietly, currentSaved} from '../state/store';
import type {NamedDay} from './useNamedDays';

/** One calendar file with all last days and their reminders. */
export function CalendarButton({days}: {readonly days: readonly NamedDay[]}) {
  const t = useTranslations('calendar');
  const locale = useLocale();
  const [failed, setFailed] = useState(false);
  const save = async () => {
    const {calendarFile} = await loadCalendarFile();
    const draft = calendarId();
    const events = days.map(({id, day, name}) => ({
      id: `${draft}-${id}`,
      day,
      summary: t('summary', {name}),
      description: t('description', {date: formatDate(locale, day, 'label')})
    }));
    saveAs('zhuginu.ics', calendarFile(events, new Date(), locale), 'text/calendar;charset=utf-8');
  };
  return (
    <>
      <button
        type="button"
        className="quiet screen-only"
        onClick={() => {
          save().catch(() => {
            setFailed(true);
          });
        }}
      >
        {t('save')}
      </button>
      {failed && <p role="alert">{t('failed')}</p>}
      <CopyText name={t('copy')} text={days.map(({line}) => line).join('\n')} isQuiet />
    </>
  );
}

/** Stored in the draft, so that a corrected day replaces its earlier entry. */
function calendarId(): string {
  const known = currentSaved().draft.calendarId;
  if (known !== undefined) return known;
  const made = [...crypto.getRandomValues(new Uint8Array(10))]
    .map((byte) => (byte % 36).toString(36))
    .join('');
  changeQuietly(changes.nameInCalendars(made));
  return made;
}
