import {useLocale, useTranslations} from 'next-intl';
import {formatProvision, outcomeOf, RULING_ACTS, type Provision, type Ruling} from '@/lib/rulings';
import {OutcomeLabel} from './OutcomeLabel';
import styles from './ruling.module.css';

interface ProvisionLineProps {
  readonly ruling: Ruling;
  readonly provision: Provision;
  /** For places where the act is not clear from the context. */
  readonly withAct?: boolean;
}

/** One provision of a ruling with what was found about it, and in which respect. */
export function ProvisionLine({ruling, provision, withAct = false}: ProvisionLineProps) {
  const t = useTranslations('ruling');
  const locale = useLocale();
  const place = formatProvision(locale, provision);
  const act = RULING_ACTS[provision.act].short[locale];
  const {limitedTo, certainty} = provision;
  const marks = [
    ...(limitedTo === undefined ? [] : [t('onlyAsFar', {limit: limitedTo[locale]})]),
    ...(certainty === undefined || certainty === 'A' ? [] : [t('lessSure')])
  ];
  return (
    <p className={styles['provision']}>
      {withAct || place === '' ? [act, place].filter((text) => text !== '').join(', ') : place}
      {'\u00a0– '}
      <OutcomeLabel outcome={outcomeOf(ruling, provision)} />
      {marks.length > 0 && <span className={styles['limit']}>. {marks.join(' ')}</span>}
    </p>
  );
}
