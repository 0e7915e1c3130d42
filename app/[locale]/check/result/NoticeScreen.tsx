import {useTranslations} from 'next-intl';
import {isStruckDown} from '@/lib/rules';
import {BackLink} from '../chrome/BackLink';
import styles from '../chrome/check.module.css';
import {InShort} from '../inShort/InShort';
import {useShort} from '../inShort/useShort';
import {FindingCard} from './FindingCard';
import {RemedyList} from './RemedyList';
import {frontier} from '../state/navigation';
import {fragmentOf} from '../state/step';
import type {AssessedCheck} from '../state/useCheck';

/** One calm screen as soon as a bar is certain: the sentence, the reason, what can be done, a free choice. */
export function NoticeScreen({check}: {readonly check: AssessedCheck}) {
  const {interview, assessedOn, assessment} = check;
  const t = useTranslations();
  const {findings, remedies} = assessment;
  const bars = findings.filter(({status, consequence}) => status === 'unmet' && consequence === 'bars');
  // The Court has already found against this norm: no reason to give up.
  const isGoodNews = isStruckDown(interview.answers);
  return (
    <>
      <BackLink step={{at: 'notice'}} interview={interview} />
      <h1 tabIndex={-1}>{t(isGoodNews ? 'result.goodNewsTitle' : 'notice.title')}</h1>
      <InShort short={useShort(check)} />
      {!isGoodNews && <p className="lead">{t('notice.meaning')}</p>}
      <h2>{t('notice.reason')}</h2>
      {bars.map((finding) => (
        <FindingCard key={finding.criterion} finding={finding} today={assessedOn} />
      ))}
      {remedies.length > 0 && (
        <>
          <h2>{t('notice.whatYouCanDo')}</h2>
          <RemedyList check={check} />
        </>
      )}
      <p className={styles['choiceText']}>{t(isGoodNews ? 'notice.choiceReview' : 'notice.choice')}</p>
      <p className={styles['choices']}>
        <a className="button equal" href="#result">
          {t('ui.seeResult')}
        </a>
        <a className="button equal" href={`#${fragmentOf(frontier(interview))}`}>
          {t('notice.goOn')}
        </a>
      </p>
    </>
  );
}
