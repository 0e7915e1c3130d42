import {useLocale, useTranslations} from 'next-intl';
import {useArrival} from '../chrome/useArrival';
import type {AssessedCheck} from '../state/useCheck';
import {usePapers} from './loadPapers';

interface PaperStepProps {
  readonly at: 'application' | 'sheet';
  readonly check: AssessedCheck;
}

/** The draft application or the sheet for a lawyer, once its screen is loaded. */
export function PaperStep({at, check}: PaperStepProps) {
  const papers = usePapers(true, useLocale());
  const t = useTranslations('ui');
  useArrival(papers && at);
  if (papers === undefined) return <p role="status">{t('loading')}</p>;
  return at === 'sheet' ? <papers.SheetScreen check={check} /> : <papers.ApplicationScreen check={check} />;
}
