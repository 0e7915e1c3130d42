import {useMemo} from 'react';
import {useTranslations} from 'next-intl';
import {buildApplication, representativeIn, SECTION_IDS} from '@/lib/application';
import {assess} from '@/lib/rules';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {BackLink} from '../BackLink';
import {ClearAnswers} from '../ClearAnswers';
import type {Check} from '../useCheck';
import styles from './application.module.css';
import {FilingLanguageChoice} from './FilingLanguageChoice';
import {Paper} from './Paper';
import {SectionFields} from './SectionFields';
import {TakeAway} from './TakeAway';
import {useApplicationText} from './useApplicationText';

/** The draft application: a form in sections after art. 44(2), and under it the paper that it makes. */
export function ApplicationScreen({check}: {readonly check: Check}) {
  const {interview, today} = check;
  const {answers} = interview;
  const t = useTranslations('application');
  const words = useRuleWords();
  const {fields, filingLanguage, write, chooseLanguage} = useApplicationText(check);
  const assessment = useMemo(() => assess(answers, {today}), [answers, today]);
  const draft = buildApplication({answers, assessment, fields, filingLanguage, today});
  const {kind} = assessment.verdict;
  const sections = SECTION_IDS.filter(
    (section) => section !== 'representative' || representativeIn({answers}) !== undefined
  );
  return (
    <>
      <div className="screen-only">
        <BackLink step={{at: 'application'}} interview={interview} />
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <p>{t('stays')}</p>
        {kind !== 'noObstacleFound' && (
          <p className={styles['verdict']}>
            {t('verdict')} <a href="#result">{words.verdicts[kind].label}</a>.
          </p>
        )}
        <FilingLanguageChoice chosen={filingLanguage} onChoose={chooseLanguage} />
        {sections.map((section) => (
          <SectionFields key={section} section={section} check={check} fields={fields} onWrite={write} />
        ))}
        <h2>{t('paper.title')}</h2>
        <p>{t('paper.lead')}</p>
        <TakeAway draft={draft} today={today} />
      </div>
      <Paper draft={draft} />
      <ClearAnswers />
    </>
  );
}
