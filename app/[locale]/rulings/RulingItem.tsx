import {useLocale, useTranslations} from 'next-intl';
import {formatNumberOf, isUnder1995, outcomeOf, type Ruling} from '@/lib/rulings';
import {formatDate} from '@/lib/text';
import {OutcomeLabel} from '../../ui/ruling/OutcomeLabel';
import {ProvisionLine} from '../../ui/ruling/ProvisionLine';
import {NO_YEAR, type Filterable} from './filter/filterable';
import styles from './rulings.module.css';

/** A ruling in the list, with the filter's data as attributes. */
export function RulingItem({ruling}: {readonly ruling: Ruling}) {
  const t = useTranslations();
  const locale = useLocale();
  const {number, date, otherDate, subject, provisions, text} = ruling;
  return (
    <li id={`ruling-${number}`} {...dataOf(ruling)}>
      <h3>
        <a href={`/${locale}/rulings/${number}/`}>{formatNumberOf(locale, ruling)}</a>{' '}
        <span className={styles['date']}>
          {date === undefined ? t('rulings.noDate') : formatDate(locale, date, 'label')}
        </span>
      </h3>
      {subject !== undefined && <p>{subject[locale]}</p>}
      {provisions.map((provision) => (
        <ProvisionLine key={JSON.stringify(provision)} ruling={ruling} provision={provision} withAct />
      ))}
      {provisions.length === 0 && ruling.outcome !== undefined && <OutcomeLabel outcome={ruling.outcome} />}
      {subject !== undefined && (
        <p className={styles['marks']}>
          {[
            ...(isUnder1995(ruling) ? [t('ruling.mark1995')] : []),
            ...(otherDate !== undefined ? [t('rulings.markOtherDate')] : []),
            ...(text !== undefined && !text.seen ? [t('rulings.markUnconfirmed')] : [])
          ].join(' · ')}
        </p>
      )}
    </li>
  );
}

function dataOf(ruling: Ruling): Filterable {
  const {date, provisions, outcome} = ruling;
  const outcomes = provisions.map((provision) => outcomeOf(ruling, provision) ?? 'unknown');
  const places = provisions.flatMap(({act, article}) => [act, `${act}:${article ?? ''}`]);
  return {
    'data-ruling': '',
    'data-year': date?.slice(0, 4) ?? NO_YEAR,
    'data-outcomes': [...new Set([outcome ?? 'unknown', ...outcomes])].join(' '),
    'data-places': [...new Set(places)].join(' ')
  };
}
