import {useTranslations} from 'next-intl';
import {couldHaveMet, type Answers, type IsoDate} from '@/lib/rules';
import {useRuleWords} from '../../../i18n/useRuleWords';
import styles from './record.module.css';

interface CouldHaveBeenProps {
  readonly answers: Answers;
  readonly today: IsoDate;
}

/** For people with old guidance in hand: that it could have been enough until the reform, and what changed. */
export function CouldHaveBeen({answers, today}: CouldHaveBeenProps) {
  const t = useTranslations('result');
  const {changed} = useRuleWords();
  const told = couldHaveMet(answers, {today})
    .map((id) => (id in changed ? changed[id as keyof typeof changed] : ''))
    .filter((words) => words !== '');
  if (told.length === 0) return null;
  return (
    <p className={styles['could']}>
      {t('couldHaveBeen')} {told.join(' ')}
    </p>
  );
}
