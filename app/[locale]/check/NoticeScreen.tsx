import {useTranslations} from 'next-intl';
import {assess} from '@/lib/rules';
import {BackLink} from './BackLink';
import styles from './check.module.css';
import {FindingCard} from './result/FindingCard';
import {RemedyList} from './result/RemedyList';
import {frontier} from './navigation';
import {fragmentOf} from './step';
import type {Check} from './useCheck';

/** One calm screen as soon as a bar is certain: the sentence, the reason, what can be done, a free choice. */
export function NoticeScreen({check: {interview, today}}: {readonly check: Check}) {
  const t = useTranslations();
  const {findings, remedies} = assess(interview.answers, {today});
  const bars = findings.filter(({status, consequence}) => status === 'unmet' && consequence === 'bars');
  return (
    <>
      <BackLink step={{at: 'notice'}} interview={interview} />
      <h1 tabIndex={-1}>{t('notice.title')}</h1>
      <p className="lead">{t('notice.meaning')}</p>
      <h2>{t('notice.reason')}</h2>
      {bars.map((finding) => (
        <FindingCard key={finding.criterion} finding={finding} today={today} />
      ))}
      {remedies.length > 0 && (
        <>
          <h2>{t('notice.whatYouCanDo')}</h2>
          <RemedyList offers={remedies} today={today} />
        </>
      )}
      <p className={styles['choiceText']}>{t('notice.choice')}</p>
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
