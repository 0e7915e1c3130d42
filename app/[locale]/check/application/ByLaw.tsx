import type {Citation} from '@/lib/rules';
import {Citations} from '../../../ui/Citations';
import styles from './application.module.css';

/** The provision that requires this part of the application, under the law in force. */
export function ByLaw({citations}: {readonly citations: readonly Citation[]}) {
  return (
    <div className={styles['byLaw']}>
      <Citations citations={citations} />
    </div>
  );
}
