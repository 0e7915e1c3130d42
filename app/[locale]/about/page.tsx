import type {Metadata} from 'next';
import {getTranslations} from 'next-intl/server';
import {COURT_PAGE} from '../../ui/courtPage';
import {Frame} from '../../ui/Frame';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return {title: `${t('about.title')} – ${t('app.name')}`};
}

export default async function AboutPage() {
  const t = await getTranslations();
  return (
    <Frame path="about/">
      <h1>{t('about.title')}</h1>
      <p className="lead">{t('about.what')}</p>
      <p>{t('about.rules')}</p>
      <p>{t('about.limits')}</p>
      <p>{t('about.independent')}</p>
      <p>{t('about.sourceNote')}</p>
      <p>
        <a href={COURT_PAGE} rel="noopener noreferrer">
          {t('about.courtPage')}
        </a>
      </p>
    </Frame>
  );
}
