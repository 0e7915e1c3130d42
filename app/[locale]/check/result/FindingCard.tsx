import {useTranslations} from 'next-intl';
import type {Finding, IsoDate} from '@/lib/rules';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {failureWords, openWords} from '../../../i18n/wordsOf';
import {CitationLink} from '../../../ui/CitationLink';
import {LawLine} from '../../../ui/LawLine';
import styles from './findings.module.css';
import {isNotYet} from './isNotYet';

interface FindingProps {
  readonly finding: Finding;
  readonly today: IsoDate;
}

/** One finding: what it is about, why, the citation, the consequence in law, and what would change it. */
export function FindingCard({finding, today}: FindingProps) {
  const {criterion, status, failure, consequence, interpretation, citations} = finding;
  const t = useTranslations();
  const words = useRuleWords(today);
  const about = words.criteria[criterion];
  const opened = openWords(words, finding);
  const failureText = failure === undefined ? undefined : failureWords(words, criterion, failure);
  const open = status === 'unknown' || status === 'waiting';
  return (
    <section className={styles['finding']}>
      <h3>
        {about.title} <span className="visually-hidden">– </span>
        <span className={styles['status']} data-status={consequence ?? status}>
          {t(isNotYet(finding) ? 'result.notYet' : `result.status.${status}`)}
        </span>
      </h3>
      <p>{failureText?.why ?? (open ? opened.unknown : about.met)}</p>
      {interpretation && <p className={styles['doubt']}>{t('ui.interpretation')}</p>}
      {consequence === 'unsettled' && <p className={styles['doubt']}>{t('ui.unsettled')}</p>}
      {status !== 'met' && (
        <p className={styles['change']}>
          <strong>{t(remedyLabel(finding))}:</strong> {failureText?.change ?? opened.find}
        </p>
      )}
      <LawLine citations={citations} lawOn={today}>
        {status === 'unmet' && <ConsequenceInLaw finding={finding} today={today} />}
      </LawLine>
    </section>
  );
}

/** Where the law is silent, nothing is known to change the finding, but something can be done. */
function remedyLabel({failure, consequence}: Finding) {
  if (failure === undefined) return 'result.find';
  return consequence === 'unsettled' ? 'notice.whatYouCanDo' : 'result.change';
}

/** Returned by the staff, refused by the Court, or both, with the ground; and whether it can be cured. */
function ConsequenceInLaw({finding: {returned, refused, grounds, consequence}, today}: FindingProps) {
  const t = useTranslations('result');
  const outcome = returned === undefined ? 'refused' : refused === undefined ? 'returned' : 'both';
  return (
    <>
      {grounds.length > 0 && (
        <p className={styles['ground']}>
          {t(outcome)}{' '}
          {grounds.map((ground, index) => (
            <span key={JSON.stringify(ground)}>
              {index > 0 && '; '}
              <CitationLink citation={ground} lawOn={today} />
            </span>
          ))}
        </p>
      )}
      {consequence !== undefined && consequence !== 'unsettled' && (
        <p className={styles['consequence']} data-status={consequence}>
          {t(`mended.${consequence}`)}
        </p>
      )}
    </>
  );
}
