import type {ReactNode} from 'react';
import {useTranslations} from 'next-intl';
import {groundOf, type ConditionReading, type LetterGround} from '@/lib/letter';
import type {IsoDate} from '@/lib/rules';
import {failureWords} from '../../i18n/wordsOf';
import {useRuleWords} from '../../i18n/useRuleWords';
import {CitationLink} from '../CitationLink';
import styles from './letter.module.css';

interface GroundTextProps {
  readonly id: LetterGround;
  readonly conditions: readonly ConditionReading[];
  readonly lawOn: IsoDate;
  /** On a screen that expands for printing; a page without script shows everything. */
  readonly isFolded?: boolean;
  /** Rendered after the meaning of the ground. */
  readonly children?: ReactNode;
}

/** One ground: the words of the letter, what it means, whether it can be put right, and what it can be about. */
export function GroundText({id, conditions, lawOn, isFolded = false, children}: GroundTextProps) {
  const t = useTranslations('letter');
  return (
    <section id={id} className={styles['ground']}>
      <h3>{t(`grounds.${id}.title`)}</h3>
      <p className="small">
        <CitationLink citation={groundOf(id).citation} lawOn={lawOn} />
      </p>
      <p>{t(`grounds.${id}.meaning`)}</p>
      <p>
        <strong>{t('answer.next')}</strong> {t(`grounds.${id}.next`)}
      </p>
      {children}
      {conditions.length === 0 ? (
        <p className="muted small">{t('answer.aboutNone')}</p>
      ) : (
        <>
          <h4>{t('answer.about')}</h4>
          <p className="muted small">{t('answer.aboutLead')}</p>
          {conditions.map((condition) => (
            <Condition key={condition.criterion} {...{condition, lawOn, isFolded}} />
          ))}
        </>
      )}
    </section>
  );
}

interface ConditionProps {
  readonly condition: ConditionReading;
  readonly lawOn: IsoDate;
  readonly isFolded: boolean;
}

function Condition({condition, lawOn, isFolded}: ConditionProps) {
  const t = useTranslations('letter');
  const {criterion, found} = condition;
  const {title} = useRuleWords(lawOn).criteria[criterion];
  const failures = <Failures condition={condition} lawOn={lawOn} />;
  if (!isFolded) {
    return (
      <div className={styles['condition']}>
        <p>
          <strong>{title}</strong>
        </p>
        {failures}
      </div>
    );
  }
  return (
    <details open={found !== undefined} className={styles['condition']}>
      <summary>
        {title}
        {found !== undefined && <strong className={styles['found']}>&nbsp;– {t('answer.found')}</strong>}
      </summary>
      {failures}
    </details>
  );
}

function Failures({condition: {criterion, failures, found}, lawOn}: Omit<ConditionProps, 'isFolded'>) {
  const words = useRuleWords(lawOn);
  return (
    <ul>
      {failures.map(({id}) => {
        const {why, change} = failureWords(words, criterion, id);
        return (
          <li key={id} data-found={id === found || undefined}>
            <p>{why}</p>
            <p className="muted">{change}</p>
          </li>
        );
      })}
    </ul>
  );
}
