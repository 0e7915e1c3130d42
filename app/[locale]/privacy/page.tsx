import type {Metadata} from 'next';
import {getTranslations} from 'next-intl/server';
import {Frame} from '../../ui/Frame';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return {title: `${t('privacy.title')} – ${t('app.name')}`};
}

export default async function PrivacyPage() {
  const t = await getTranslations();
  return (
    <Frame path="privacy/">
      <h1>{t('privacy.title')}</h1>
      <p className="lead">{t('privacy.stays')}</p>
      <p>{t('privacy.storage')}</p>
      <p>{t('privacy.offline')}</p>
      <p>{t('privacy.second')}</p>
      <p>{t('privacy.address')}</p>
      <p>{t('privacy.handed')}</p>
      <p>{t('privacy.files')}</p>
      <p>{t('privacy.none')}</p>
      <p>{t('privacy.refused')}</p>
      <p>{t('privacy.server')}</p>
      <p>{t('privacy.beyond')}</p>
    </Frame>
  );
}
