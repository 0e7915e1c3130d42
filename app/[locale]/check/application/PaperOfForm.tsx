import {useTranslations} from 'next-intl';
import {useWatch, type Control} from 'react-hook-form';
import {buildApplication} from '@/lib/application';
import type {AssessedCheck} from '../state/useCheck';
import {Paper} from './Paper';
import {DownloadOrPrint} from './DownloadOrPrint';
import type {ApplicationValues} from './useApplicationForm';

interface PaperOfFormProps {
  readonly control: Control<ApplicationValues>;
  readonly check: AssessedCheck;
}

/** The application filled from the form and the answers: the only part that rerenders on every keystroke. */
export function PaperOfForm({control, check}: PaperOfFormProps) {
  const t = useTranslations('application.paper');
  const {assessedOn, assessment, interview} = check;
  const {filingLanguage = 'ru', ...fields} = useWatch({control});
  const {answers} = interview;
  const draft = buildApplication({answers, assessment, fields, filingLanguage, today: assessedOn});
  return (
    <>
      <div className="screen-only">
        <h2>{t('title')}</h2>
        <p>{t('lead')}</p>
        <DownloadOrPrint draft={draft} assessedOn={assessedOn} />
      </div>
      <Paper draft={draft} />
    </>
  );
}
