import {useTranslations} from 'next-intl';
import {decisiveFirst, type Finding, type IsoDate} from '@/lib/rules';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {Citations} from '../../../ui/Citations';
import {FindingCard} from './FindingCard';
import styles from './findings.module.css';
import lists from './lists.module.css';

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly today: IsoDate;
}

const isOpen = ({status}: Finding) => status === 'unknown' || status === 'waiting';
const wasAsked = ({unknown, consequence}: Finding) => unknown.length > 0 || consequence === 'unsettled';

/** All findings grouped by what they mean for the person, the most decisive first; met criteria are collapsed. */
export function Findings({findings, today}: FindingsProps) {
  const t = useTranslations('result');
  const words = useRuleWords(today);
  const unmet = findings.filter(({status}) => status === 'unmet');
  const inTheWay = [
    ...unmet.filter(({consequence}) => consequence === 'bars'),
    ...unmet.filter(({consequence}) => consequence === 'premature')
  ];
  const curable = unmet.filter(({consequence}) => consequence === 'curable');
  const open = findings.filter(isOpen);
  const notKnown = open.filter(wasAsked);
  const decisive = decisiveFirst(notKnown);
  const notAsked = open.filter((finding) => !wasAsked(finding));
  const met = findings.filter(({status}) => status === 'met');
  return (
    <>
      <Group title={t('inTheWay')} findings={inTheWay} today={today} />
      <Group title={t('notKnown')} findings={decisive} today={today} />
      <Group title={t('mend')} findings={curable} today={today} />
      {met.length > 0 && (
        <details className={styles['fine']}>
          <summary>
            <h3>{t('fine')}</h3> <span className="visually-hidden">– </span>
            <span className="muted">{t('fineCount', {count: met.length})}</span>
          </summary>
          <ul className={lists['metList']}>
            {met.map(({criterion, citations}) => (
              <li key={criterion}>
                <p>
                  <strong>{words.criteria[criterion].title}.</strong> {words.criteria[criterion].met}
                </p>
                <Citations citations={citations} lawOn={today} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {notAsked.length > 0 && (
        <p className="muted small">
          {t('notAsked')}: {notAsked.map(({criterion}) => words.criteria[criterion].title).join(' · ')}
        </p>
      )}
    </>
  );
}

function Group({title, findings, today}: FindingsProps & {readonly title: string}) {
  if (findings.length === 0) return null;
  return (
    <div className={styles['group']}>
      <p className={styles['groupTitle']}>{title}</p>
      {findings.map((finding) => (
        <FindingCard key={finding.criterion} finding={finding} today={today} />
      ))}
    </div>
  );
}
