import {useTranslations} from 'next-intl';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {AnswerList} from './AnswerList';
import {BackLink} from '../chrome/BackLink';
import styles from '../chrome/check.module.css';
import {ClearAnswers} from '../chrome/ClearAnswers';
import {frontier} from '../state/navigation';
import {fragmentOf, questionStep} from '../state/step';
import type {Check} from '../state/useCheck';

/** Only the answers that count, each with Change; then the result, or the question still open. */
export function AnswersScreen({check: {interview, saved, assessedOn}}: {readonly check: Check}) {
  const t = useTranslations();
  const words = useRuleWords();
  const {asked, next, barred} = interview;
  const isSetAside = Object.keys(saved.draft.answers).length > asked.length;
  return (
    <>
      <BackLink step={{at: 'answers'}} interview={interview} />
      <h1 tabIndex={-1}>{t('answersPage.title')}</h1>
      <p className="lead">{t('answersPage.lead')}</p>
      <p>{t('answersPage.decidesLead')}</p>
      <AnswerList
        interview={interview}
        className={styles['answers']}
        decidingOn={assessedOn}
        beside={(question) => (
          <a href={`#${fragmentOf(questionStep(question, true))}`}>
            {t('ui.change')}
            <span className="visually-hidden">: {words.questions[question].title}</span>
          </a>
        )}
      />
      {isSetAside && <p className="muted small">{t('answersPage.keptAside')}</p>}
      <p className={styles['choices']}>
        {next !== undefined && (
          <a className="button" href={`#${fragmentOf(frontier(interview))}`}>
            {t('ui.continue')}
          </a>
        )}
        {(next === undefined || barred) && (
          <a className={next === undefined ? 'button' : 'button equal'} href="#result">
            {t('ui.seeResult')}
          </a>
        )}
      </p>
      <ClearAnswers />
    </>
  );
}
