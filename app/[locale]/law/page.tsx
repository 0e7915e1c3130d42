import type {Metadata} from 'next';
import {getTranslations} from 'next-intl/server';
import {Frame} from '../../ui/Frame';
import {LawLinks} from '../conditions/LawLinks';
import {LawHistory} from './LawChanges';
import {OpenQuestions} from './OpenQuestions';
import {Report} from './Report';
import {RulesAsData} from './RulesAsData';
import {SourceTable} from './SourceTable';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return {title: `${t('law.title')} – ${t('app.name')}`, description: t('law.lead')};
}

/** What the law was and is, from the versions of the rules; the texts, the doubts, and where to report errors. */
export default async function LawPage() {
  const t = await getTranslations();
  return (
    <Frame path="law/">
      <h1>{t('law.title')}</h1>
      <p className="lead">{t('law.lead')}</p>
      <p className="screen-only">
        <LawLinks />
      </p>
      <LawHistory />
      <OpenQuestions />
      <SourceTable />
      <RulesAsData />
      <Report />
    </Frame>
  );
}
