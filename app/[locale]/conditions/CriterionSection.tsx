import {useLocale, useTranslations} from 'next-intl';
import {citationsOfGrounds, type CriterionId, type Failure, type IsoDate, type Version} from '@/lib/rules';
import {formatDate} from '@/lib/text';
import {failureWords} from '../../i18n/wordsOf';
import {useRuleWords} from '../../i18n/useRuleWords';
import {lawInForce} from '../../lawInForce';
import {Citations} from '../../ui/Citations';
import styles from './conditions.module.css';

interface VersionProps {
  readonly criterion: CriterionId;
  readonly version: Version;
  readonly lawOn: IsoDate;
}

/** A condition in words with its articles, and every way in which it is not met. */
export function CriterionSection({criterion, version, lawOn}: VersionProps) {
  const t = useTranslations();
  const locale = useLocale();
  const {title, condition} = useRuleWords(lawOn).criteria[criterion];
  const {from, until} = version.inForce;
  const date = (day: IsoDate) => formatDate(locale, day, 'label');
  return (
    <li id={criterion} className={styles['criterion']}>
      <h2>{title}</h2>
      <p>{condition}</p>
      <Citations citations={version.citations} lawOn={lawOn} />
      {until !== undefined && lawOn < lawInForce().from && (
        <p className="muted small">{t('conditions.applied', {from: date(from), until: date(until)})}</p>
      )}
      {criterion === 'notDecided' && (
        <p className="screen-only">
          <a href={`/${locale}/rulings/`}>{t('conditions.rulings')}</a>
        </p>
      )}
      {/* To be ticked on paper; heard, it would say that the condition is met. */}
      <p aria-hidden="true" className={styles['tick']}>
        <span className={styles['box']} /> {t('conditions.tick')}
      </p>
      <h3>{t('conditions.notMet')}</h3>
      <ul>
        {version.failures.map((failure) => (
          <FailureItem key={failure.id} {...{criterion, failure, version, lawOn}} />
        ))}
      </ul>
    </li>
  );
}

function FailureItem({criterion, failure, version, lawOn}: VersionProps & {readonly failure: Failure}) {
  const t = useTranslations();
  const words = failureWords(useRuleWords(lawOn), criterion, failure.id);
  const citations = [...(failure.citations ?? []), ...citationsOfGrounds(version, failure)];
  return (
    <li>
      <p>
        {words.why}{' '}
        <strong className={styles['consequence']}>
          {t(`conditions.consequence.${failure.consequence}`)}.
        </strong>
      </p>
      {failure.interpretation === true && <p className={styles['doubt']}>{t('ui.interpretation')}</p>}
      <p>{words.change}</p>
      <Citations citations={citations} lawOn={lawOn} />
    </li>
  );
}
