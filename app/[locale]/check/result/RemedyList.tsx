import {useLocale, useTranslations} from 'next-intl';
import type {IsoDate, Offer} from '@/lib/rules';
import {formatDate} from '@/lib/text';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {Citations} from '../../../ui/Citations';
import {RemedyLimits} from '../../../ui/RemedyLimits';
import styles from './findings.module.css';

/** Where else to go: each way with when it fits, its own time limit and its article. */
export function RemedyList({offers, today}: {readonly offers: readonly Offer[]; readonly today: IsoDate}) {
  const t = useTranslations();
  const locale = useLocale();
  const words = useRuleWords();
  return (
    <div>
      {offers.map(({remedy, caseKinds, lastDay, certainty, citations}) => {
        const {title, what, limit, limits} = words.remedies[remedy];
        const told = limit === undefined ? caseKinds.flatMap((kind) => limits?.[kind] ?? []) : [limit];
        return (
          <section key={remedy} className={styles['finding']}>
            <h3>{title}</h3>
            <p>{what}</p>
            <RemedyLimits told={told} />
            {lastDay !== undefined && (
              <p>{t('result.remedyLastDay', {date: formatDate(locale, lastDay, 'label')})}</p>
            )}
            {certainty !== 'read' && (
              <p className={styles['doubt']}>{t(`remedies.certainty.${certainty}`)}</p>
            )}
            <Citations citations={citations} lawOn={today} />
          </section>
        );
      })}
    </div>
  );
}
