import {useLocale, useTranslations} from 'next-intl';
import {datesAround, type Ruling} from '@/lib/rulings';
import {formatDate} from '@/lib/text';
import {useSourceText} from '../../../ui/ruling/useSourceText';

/** What is doubtful about the date: sources disagree, or only the dates of neighbouring numbers are known. */
export function Dated({ruling}: {readonly ruling: Ruling}) {
  const t = useTranslations('rulings');
  const locale = useLocale();
  const sourceText = useSourceText();
  const {date, otherDate} = ruling;
  if (date === undefined) {
    const {after, before} = datesAround(ruling);
    if (after === undefined || before === undefined) return null;
    return (
      <p>
        {t('datesAround', {
          after: formatDate(locale, after, 'label'),
          before: formatDate(locale, before, 'label')
        })}
      </p>
    );
  }
  if (otherDate === undefined) return null;
  return (
    <p>
      {t('otherDate', {
        date: formatDate(locale, date, 'label'),
        other: formatDate(locale, otherDate.date, 'label'),
        sources: otherDate.sources.map(sourceText).join('; ')
      })}
    </p>
  );
}
