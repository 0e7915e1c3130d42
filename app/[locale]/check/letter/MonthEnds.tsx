import {useEffect, useState} from 'react';
import {useLocale, useTranslations} from 'next-intl';
import type {LetterDayTexts} from '@/lib/answers';
import {clocksOf, isCounted, type IsoDate} from '@/lib/rules';
import {formatDate} from '@/lib/text';
import {useDaysLeft} from '../../../i18n/daysLeft';
import {loadReading, reading} from '../state/reading';
import own from './letter.module.css';

interface MonthEndsProps {
  readonly received: Partial<LetterDayTexts>;
  readonly today: IsoDate;
}

/** The last day of the month of art. 47(4), shown as soon as the day of receipt is complete. */
export function MonthEnds({received, today}: MonthEndsProps) {
  const t = useTranslations('letter');
  const locale = useLocale();
  const daysLeft = useDaysLeft();
  const noticeReceivedOn = useDay(received);
  const isKnown = noticeReceivedOn !== undefined && noticeReceivedOn <= today;
  const clock = isKnown
    ? clocksOf('refile', {answers: {noticeReceivedOn}, today}).find(isCounted)
    : undefined;
  return (
    <p role="status" className={own['monthEnds']}>
      {clock !== undefined && (
        <>
          <strong>{t('last', {date: formatDate(locale, clock.last.day, 'label')})}</strong>{' '}
          {daysLeft(clock.daysLeft)}
        </>
      )}
    </p>
  );
}

/** The day that the three inputs name so far. */
function useDay(texts: Partial<LetterDayTexts>): IsoDate | undefined {
  const [schemas, setSchemas] = useState(reading);
  useEffect(() => {
    if (schemas === undefined) loadReading().then(setSchemas, () => undefined);
  }, [schemas]);
  const read = schemas?.dateFromFields({day: '', month: '', year: '', ...texts});
  return read === undefined || 'error' in read ? undefined : read.day;
}
