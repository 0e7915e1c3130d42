import {useTranslations} from 'next-intl';
import {representativeIn, SECTION_IDS} from '@/lib/application';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {BackLink} from '../chrome/BackLink';
import {ClearAnswers} from '../chrome/ClearAnswers';
import type {AssessedCheck} from '../state/useCheck';
import styles from './application.module.css';
import {FilingLanguageChoice} from './FilingLanguageChoice';
import {LetterMarks, sectionsOfLetter} from './LetterMarks';
import {PaperOfForm} from './PaperOfForm';
import {SectionFields} from './SectionFields';
import {useApplicationForm} from './useApplicationForm';

/** The draft application: a form with the sections of art. 44(2), and below it the resulting document. */
export function ApplicationScreen({check}: {readonly check: AssessedCheck}) {
  const {interview, assessment} = check;
  const {answers} = interview;
  const t = useTranslations('application');
  const words = useRuleWords();
  const form = useApplicationForm(check);
  const marked = sectionsOfLetter(check);
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
        <LetterMarks sections={sections.filter((section) => marked.includes(section))} />
        <FilingLanguageChoice register={form.register} />
        {sections.map((section) => (
          <SectionFields
            key={section}
            section={section}
            answers={answers}
            form={form}
            isMarked={marked.includes(section)}
          />
        ))}
      </div>
      <div data-court-paper>
        <PaperOfForm control={form.control} check={check} />
      </div>
      <ClearAnswers />
    </>
  );
}
