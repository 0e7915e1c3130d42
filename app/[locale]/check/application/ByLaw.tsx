import type {Citation} from '@/lib/rules';
import {Citations} from '../../../ui/Citations';
import styles from './application.module.css';

/** Where the law asks for this part of the paper, which is filed under the law in force. */
export function ByLaw({citations}: {readonly citations: readonly Citation[]}) {
  return (
    <div className={styles['byLaw']}>
      <Citations citations={citations} />
    </div>
  );
}
