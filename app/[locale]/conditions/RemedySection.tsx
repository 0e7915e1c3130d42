import {useTranslations} from 'next-intl';
import {remedyOn, type IsoDate, type RemedyId} from '@/lib/rules';
import {useRuleWords} from '../../i18n/useRuleWords';
import {Citations} from '../../ui/Citations';
import {RemedyLimits} from '../../ui/RemedyLimits';
import styles from './conditions.module.css';

/** One remedy, with every time limit by kind of case. */
export function RemedySection({remedy, lawOn}: {readonly remedy: RemedyId; readonly lawOn: IsoDate}) {
  const t = useTranslations();
  const {title, what, limit, limits} = useRuleWords(lawOn).remedies[remedy];
  const version = remedyOn(remedy, lawOn);
  if (version === undefined) return null;
  const {certainty, citations} = version;
  const shown = limit === undefined ? Object.values(limits ?? {}) : [limit];
  return (
    <section className={styles['remedy']}>
      <h3>{title}</h3>
      <p>{what}</p>
      <RemedyLimits limits={shown} />
      {certainty !== 'read' && <p className={styles['doubt']}>{t(`remedies.certainty.${certainty}`)}</p>}
      <Citations citations={citations} lawOn={lawOn} />
    </section>
  );
}
