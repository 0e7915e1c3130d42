import {CRITERION_IDS, criterionOf, versionOn, type IsoDate} from '@/lib/rules';
import styles from './conditions.module.css';
import {CriterionSection} from './CriterionSection';

/** Every criterion that applied on the day, with its condition, its articles and what follows. */
export function ConditionList({lawOn}: {readonly lawOn: IsoDate}) {
  return (
    <ol className={styles['criteria']}>
      {CRITERION_IDS.map((id) => {
        const version = versionOn(criterionOf(id), lawOn);
        return version && <CriterionSection key={id} criterion={id} version={version} lawOn={lawOn} />;
      })}
    </ol>
  );
}
