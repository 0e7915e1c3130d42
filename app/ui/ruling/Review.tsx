import {useTranslations} from 'next-intl';
import {remedyOn} from '@/lib/rules';
import {useRuleWords} from '../../i18n/useRuleWords';
import {lawInForce} from '../../lawInForce';
import {Citations} from '../Citations';
import {RemedyLimits} from '../RemedyLimits';
import styles from './ruling.module.css';

/** After a ruling of unconstitutionality: where to ask for a review of the judgment, and within what time. */
export function Review() {
  const t = useTranslations('lookup');
  const {what, limits} = useRuleWords().remedies.revision;
  return (
    <details className={styles['review']}>
      <summary>{t('review')}</summary>
      <p>{what}</p>
      <RemedyLimits limits={Object.values(limits ?? {})} />
      <Citations citations={remedyOn('revision', lawInForce().from)?.citations ?? []} />
    </details>
  );
}
