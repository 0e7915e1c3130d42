import {useTranslations} from 'next-intl';
import {CRITERION_IDS, criterionOf, DECIDED_BY, versionOn, type IsoDate} from '@/lib/rules';
import {useRuleWords} from '../../i18n/useRuleWords';
import styles from './conditions.module.css';

/** The decision table: every condition, and in how many ways each consequence can follow from it. */
export function ConsequenceTable({lawOn}: {readonly lawOn: IsoDate}) {
  const t = useTranslations('conditions');
  const {criteria} = useRuleWords(lawOn);
  const consequences = DECIDED_BY.map(([, consequence]) => consequence);
  return (
    <table className={`${styles['table'] ?? ''} ${styles['decision'] ?? ''}`}>
      <thead>
        <tr>
          <th scope="col">{t('tableCondition')}</th>
          {consequences.map((consequence) => (
            <th key={consequence} scope="col">
              {t(`consequence.${consequence}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {CRITERION_IDS.map((id) => {
          const version = versionOn(criterionOf(id), lawOn);
          if (version === undefined) return null;
          const ways = (consequence: string) =>
            version.failures.filter((failure) => failure.consequence === consequence).length;
          return (
            <tr key={id}>
              <th scope="row">
                <a href={`#${id}`}>{criteria[id].title}</a>
              </th>
              {consequences.map((consequence) => (
                <td
                  key={consequence}
                  data-ways={ways(consequence)}
                  data-label={t(`consequence.${consequence}`)}
                >
                  {ways(consequence) === 0 ? '–' : t('ways', {count: ways(consequence)})}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
