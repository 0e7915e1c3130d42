import {BEFORE_REFORM, lawChanges, REFORM, type IsoDate} from '@/lib/rules';
import {useRuleWords} from '../../i18n/useRuleWords';
import styles from './conditions.module.css';
import {conditionIn} from './conditionWords';
import {CriterionSection} from './CriterionSection';

/** Every criterion that applied on the day, with its condition, its articles and what follows. */
export function ConditionList({lawOn}: {readonly lawOn: IsoDate}) {
  const words = useRuleWords();
  return (
    <ol className={styles['criteria']}>
      {lawChanges(BEFORE_REFORM, REFORM).map((change) => {
        const version = lawOn < REFORM ? change.before : change.after;
        if (version === undefined) return null;
        return (
          <CriterionSection
            key={change.criterion}
            criterion={change.criterion}
            condition={conditionIn(words, change, version)}
            version={version}
            lawOn={lawOn}
          />
        );
      })}
    </ol>
  );
}
