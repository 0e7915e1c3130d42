import {useTranslations} from 'next-intl';
import {citationsFor, type IsoDate, type QuestionId} from '@/lib/rules';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {CitationLink} from '../../../ui/CitationLink';
import styles from '../chrome/check.module.css';

/** One line: why this is asked, with the article behind it. */
export function WhyWeAsk({question, lawOn}: {readonly question: QuestionId; readonly lawOn: IsoDate}) {
  const t = useTranslations('ui');
  const words = useRuleWords(lawOn);
  const [citation] = citationsFor(question, lawOn);
  return (
    <p className={styles['why']}>
      <span className="visually-hidden">{t('whyWeAsk')}: </span>
      {words.questions[question].why}{' '}
      {citation !== undefined && <CitationLink citation={citation} lawOn={lawOn} />}
    </p>
  );
}
