import type {Metadata} from 'next';
import {getLocale, getTranslations} from 'next-intl/server';
import {Frame} from '../../ui/Frame';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return {title: `${t('accessibility.title')} – ${t('app.name')}`};
}

export default async function AccessibilityPage() {
  const locale = await getLocale();
  const t = await getTranslations();
  return (
    <Frame path="accessibility/">
      <h1>{t('accessibility.title')}</h1>
      <p className="lead">{t('accessibility.aim')}</p>
      <p>{t('accessibility.links')}</p>
      <p>{t('accessibility.tested')}</p>
      <p>
        {t('accessibility.paper')} <a href={`/${locale}/conditions/`}>{t('footer.conditions')}</a>
      </p>
      <p>{t('accessibility.report')}</p>
    </Frame>
  );
}
