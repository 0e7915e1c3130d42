import {useTranslations} from 'next-intl';
import {citationsFor, type IsoDate, type QuestionId} from '@/lib/rules';
import {useRuleWords} from '../../../i18n/useRuleWords';
import styles from '../chrome/check.module.css';
import {useReferences} from '../deferred/references';

interface WhyWeAskProps {
  readonly id: string;
  readonly question: QuestionId;
  readonly lawOn: IsoDate;
}

/** One line: why this is asked, with the article once the code that writes references has loaded. */
export function WhyWeAsk({id, question, lawOn}: WhyWeAskProps) {
  const t = useTranslations('ui');
  const words = useRuleWords(lawOn);
  const loaded = useReferences();
  const [citation] = citationsFor(question, lawOn);
  return (
    <p id={id} className={styles['why']}>
      <span className="visually-hidden">{t('whyWeAsk')}: </span>
      {words.questions[question].why}{' '}
      {citation !== undefined && loaded !== undefined && (
        <loaded.CitationLink citation={citation} lawOn={lawOn} />
      )}
    </p>
  );
}
