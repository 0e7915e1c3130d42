import {useLocale, useTranslations} from 'next-intl';
import type {IsoDate, NextStep} from '@/lib/rules';
import {formatDate} from '@/lib/text';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {failureWords, openWords} from '../../../i18n/wordsOf';
import {COURT_PAGE} from '../../../ui/courtPage';
import {LawLine} from '../../../ui/LawLine';
import {RemedyLimits} from '../../../ui/RemedyLimits';
import styles from './lists.module.css';

interface StepListProps {
  readonly steps: readonly NextStep[];
  readonly today: IsoDate;
}

/** What to do next, in order: what, by when, and the article. */
export function StepList({steps, today}: StepListProps) {
  return (
    <ol className={styles['steps']}>
      {steps.map((step) => (
        <li key={keyOf(step)}>
          <StepText step={step} today={today} />
        </li>
      ))}
    </ol>
  );
}

function keyOf(step: NextStep): string {
  switch (step.kind) {
    case 'finding':
      return step.finding.criterion;
    case 'remedy':
      return step.offer.remedy;
    case 'general':
      return step.step;
    default:
      return step satisfies never;
  }
}

function StepText({step, today}: {readonly step: NextStep; readonly today: IsoDate}) {
  const t = useTranslations();
  const locale = useLocale();
  const words = useRuleWords(today);
  switch (step.kind) {
    case 'finding': {
      const {criterion, failure, citations} = step.finding;
      const {title} = words.criteria[criterion];
      const text =
        failure === undefined
          ? openWords(words, step.finding).find
          : failureWords(words, criterion, failure).change;
      return (
        <>
          <p>
            <strong>{title}:</strong> {text}
          </p>
          <LawLine citations={citations} lawOn={today} />
        </>
      );
    }
    case 'remedy': {
      const {remedy, caseKinds} = step.offer;
      const {title, what, limit, limits} = words.remedies[remedy];
      return (
        <>
          <p>
            <strong>{title}.</strong> {what}
          </p>
          <RemedyLimits
            limits={limit === undefined ? caseKinds.flatMap((kind) => limits?.[kind] ?? []) : [limit]}
          />
        </>
      );
    }
    case 'general':
      return (
        <>
          <p>
            {t(`steps.${step.step}`)}{' '}
            {step.by !== undefined && (
              <strong>{t('result.deadlineLast', {date: formatDate(locale, step.by, 'label')})}.</strong>
            )}
          </p>
          {step.step === 'file' && (
            <p>
              <a href={COURT_PAGE} target="_blank" rel="noopener noreferrer">
                {t('result.courtPage')}
                <span className="visually-hidden"> {t('ui.newTab')}</span>
              </a>
            </p>
          )}
          <LawLine citations={step.citations} lawOn={today} />
        </>
      );
    default:
      return step satisfies never;
  }
}
