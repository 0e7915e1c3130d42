import {useLocale, useTranslations} from 'next-intl';
import {courtLaw, type CriterionId, type Failure, type IsoDate, type Version} from '@/lib/rules';
import {failureWords} from '../../i18n/wordsOf';
import {useRuleWords} from '../../i18n/useRuleWords';
import {Citations} from '../../ui/Citations';
import styles from './conditions.module.css';

interface CriterionSectionProps {
  readonly criterion: CriterionId;
  readonly version: Version;
  readonly lawOn: IsoDate;
}

/** A condition in words with its articles, and every way in which it is not met. */
export function CriterionSection({criterion, version, lawOn}: CriterionSectionProps) {
  const t = useTranslations();
  const locale = useLocale();
  const words = useRuleWords().criteria[criterion];
  return (
    <li id={criterion} className={styles['criterion']}>
      <h2>{words.title}</h2>
      <p>{words.condition}</p>
      <Citations citations={version.citations} lawOn={lawOn} />
      {criterion === 'notDecided' && (
        <p className="screen-only">
          <a href={`/${locale}/rulings/`}>{t('conditions.rulings')}</a>
        </p>
      )}
      <p className={styles['tick']}>
        <span aria-hidden="true" className={styles['box']} /> {t('conditions.tick')}
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

function FailureItem({
  criterion,
  failure,
  version,
  lawOn
}: CriterionSectionProps & {readonly failure: Failure}) {
  const t = useTranslations();
  const words = failureWords(useRuleWords(), criterion, failure.id);
  const returned = failure.returned ?? version.returned;
  const refused = failure.refused ?? version.refused;
  const settled = failure.consequence !== 'unsettled';
  const grounds = [
    ...(failure.citations ?? []),
    ...(settled && returned !== undefined ? [courtLaw(`47(2)(${returned})`)] : []),
    ...(settled && refused !== undefined ? [courtLaw(`48(3)(${refused})`)] : [])
  ];
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
      <Citations citations={grounds} lawOn={lawOn} />
    </li>
  );
}
