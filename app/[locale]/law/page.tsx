import type {Metadata} from 'next';
import {getLocale, getTranslations} from 'next-intl/server';
import {Frame} from '../../ui/Frame';
import {LawChanges} from './LawChanges';
import {OpenQuestions} from './OpenQuestions';
import {Report} from './Report';
import {RulesAsData} from './RulesAsData';
import {SourceTable} from './SourceTable';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return {title: `${t('law.title')} – ${t('app.name')}`, description: t('law.lead')};
}

/** What the law was and is, from the two versions of the rules; the texts, the doubts, and where errors go. */
export default async function LawPage() {
  const locale = await getLocale();
  const t = await getTranslations();
  return (
    <Frame path="law/">
      <h1>{t('law.title')}</h1>
      <p className="lead">{t('law.lead')}</p>
      <p className="screen-only">
        <a href={`/${locale}/conditions/`}>{t('conditions.toCurrent')}</a> ·{' '}
        <a href={`/${locale}/conditions/earlier/`}>{t('conditions.toEarlier')}</a>
      </p>
      <LawChanges />
      <OpenQuestions />
      <SourceTable />
      <RulesAsData />
      <Report />
    </Frame>
  );
}
