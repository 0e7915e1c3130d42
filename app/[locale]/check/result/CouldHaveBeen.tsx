import {useLocale, useTranslations} from 'next-intl';
import {couldHaveMet, lawOf, type Answers, type IsoDate, type StartDates} from '@/lib/rules';
import {formatDate} from '@/lib/text';
import {useDatedRuleWords} from '../../../i18n/useRuleWords';
import {changesTo} from '../../../i18n/wordsOf';
import styles from '../printing/record.module.css';

interface CouldHaveBeenProps {
  readonly answers: Answers;
  /** Days told beside time limits: they can show that all of it happened under the new law. */
  readonly starts: StartDates | undefined;
  readonly today: IsoDate;
}

/** For people with outdated guidance: that it could have been enough under the previous law, and what changed. */
export function CouldHaveBeen({answers, starts = {}, today}: CouldHaveBeenProps) {
  const t = useTranslations('result');
  const locale = useLocale();
  const words = useDatedRuleWords();
  const could = couldHaveMet(answers, {today, starts});
  if (could === undefined) return null;
  const {from} = lawOf(today);
  const changed = could.criteria.flatMap((criterion) => changesTo(words, criterion, from) ?? []);
  if (changed.length === 0) return null;
  return (
    <p className={styles['could']}>
      {t('couldHaveBeen', {before: formatDate(locale, from, 'before')})} {changed.join(' ')}
    </p>
  );
}
