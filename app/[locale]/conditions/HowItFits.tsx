import {useTranslations} from 'next-intl';
import type {IsoDate} from '@/lib/rules';
import styles from './conditions.module.css';
import {ConsequenceTable} from './ConsequenceTable';
import {InterviewPicture} from './InterviewPicture';
import {InterviewTable} from './InterviewTable';
import {VerdictTable} from './VerdictTable';

/** For people who judge the rules: from question to condition, from condition to result. */
export function HowItFits({lawOn}: {readonly lawOn: IsoDate}) {
  const t = useTranslations('conditions');
  return (
    <div className={styles['fits']}>
      <h2>{t('verdictsTitle')}</h2>
      <VerdictTable />
      <h2>{t('tableTitle')}</h2>
      <ConsequenceTable lawOn={lawOn} />
      <h2>{t('interviewTitle')}</h2>
      <p>{t('interviewLead')}</p>
      <InterviewPicture lawOn={lawOn} />
      <InterviewTable lawOn={lawOn} />
    </div>
  );
}
