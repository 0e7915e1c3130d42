import type {Metadata} from 'next';
import {getLocale, getTranslations} from 'next-intl/server';
import {Frame} from '../../ui/Frame';
import {InlineScript} from '../../ui/InlineScript';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return {title: `${t('link.title')} – ${t('app.name')}`, robots: {index: false}};
}

/** The target of links to a result: leads on to the check, or explains that the part after "#" was lost. */
export default async function LinkPage() {
  const t = await getTranslations();
  const locale = await getLocale();
  return (
    <Frame path="link/">
      <h1>{t('link.title')}</h1>
      <p className="lead">{t('link.lost')}</p>
      <p>
        <a className="button" href={`/${locale}/check/`}>
          {t('ui.start')}
        </a>
      </p>
      <InlineScript source="app/links/recognise.inline.ts" />
    </Frame>
  );
}
