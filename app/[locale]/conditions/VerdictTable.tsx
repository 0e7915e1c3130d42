import {useTranslations} from 'next-intl';
import {DECIDED_BY} from '@/lib/rules';
import {useRuleWords} from '../../i18n/useRuleWords';
import styles from './conditions.module.css';

/** How the findings lead to the result, from the order in which the rules decide. */
export function VerdictTable() {
  const t = useTranslations('conditions');
  const {verdicts} = useRuleWords();
  const rows = [...DECIDED_BY, ['noObstacleFound', 'none'] as const];
  return (
    <table className={styles['table']}>
      <caption>{t('verdictsLead')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('verdictsIf')}</th>
          <th scope="col">{t('verdictsThen')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([verdict, found]) => (
          <tr key={verdict}>
            <td>{t(`found.${found}`)}</td>
            <td>{verdicts[verdict].label}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
