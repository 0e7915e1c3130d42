import {useTranslations} from 'next-intl';
import {QUESTION_IDS, type Interview, type QuestionId} from '@/lib/rules';
import styles from '../chrome/check.module.css';
import {SECTION_OF} from './sections';

/** Section, number of the question and a bar; the bar shows the position in the whole list of questions. */
export function Progress({
  question,
  interview
}: {
  readonly question: QuestionId;
  readonly interview: Interview;
}) {
  const t = useTranslations('check');
  const index = interview.asked.indexOf(question);
  const number = (index === -1 ? interview.asked.length : index) + 1;
  const percent = Math.round(((QUESTION_IDS.indexOf(question) + 1) / (QUESTION_IDS.length + 1)) * 100);
  return (
    <div className={styles['progress']}>
      <p className={styles['place']} data-apart="">
        <span>{t(`sections.${SECTION_OF[question]}`)}</span>
        <span className="tabular">{t('question', {number: String(number)})}</span>
      </p>
      <progress max={100} value={percent} aria-label={t('progress')} />
    </div>
  );
}
