import type {Metadata} from 'next';
import {getTranslations} from 'next-intl/server';
import {LETTER_PAPERS} from '@/lib/letter';
import {Frame} from '../../ui/Frame';
import {Contents} from './Contents';
import {PaperSection} from './PaperSection';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return {title: `${t('letter.title')} – ${t('app.name')}`, description: t('letter.page.lead')};
}

/** Every letter and every ground in it, complete without script; each ground has an address of its own. */
export default async function LetterPage() {
  const t = await getTranslations('letter');
  return (
    <Frame path="letter/">
      <h1>{t('title')}</h1>
      <p className="lead">{t('page.lead')}</p>
      <Contents />
      {LETTER_PAPERS.map((paper) => (
        <PaperSection key={paper} paper={paper} />
      ))}
    </Frame>
  );
}
