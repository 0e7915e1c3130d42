import {useState} from 'react';
import {useLocale, useTranslations} from 'next-intl';
import type {Deadline, IsoDate} from '@/lib/rules';
import {formatDate} from '@/lib/text';
import {loadCalendarFile} from '../deferred/chunks';
import {saveAs} from '../sharing/saveAs';

/** A calendar file with the last safe day and reminders 30 and 7 days before. */
export function CalendarButton({deadline, today}: {readonly deadline: Deadline; readonly today: IsoDate}) {
  const t = useTranslations('calendar');
  const locale = useLocale();
  const [failed, setFailed] = useState(false);
  const {lastDay} = deadline;
  const save = async () => {
    const {calendarFile} = await loadCalendarFile();
    const words = {
      summary: t('summary'),
      description: t('description', {date: formatDate(locale, lastDay, 'label')}),
      locale
    };
    saveAs(`zhuginu-${lastDay}.ics`, calendarFile(lastDay, today, words), 'text/calendar;charset=utf-8');
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
    </>
  );
}
