import {REFORM, type Citation} from '@/lib/rules';
import {Citations} from '../../../ui/Citations';
import styles from './application.module.css';

/** Where the law asks for this part of the paper; what it must hold is the same since the reform. */
export function ByLaw({citations}: {readonly citations: readonly Citation[]}) {
  return (
    <div className={styles['byLaw']}>
      <Citations citations={citations} lawOn={REFORM} />
    </div>
  );
}
