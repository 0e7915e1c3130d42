import type {Metadata} from 'next';
import {getLocale, getTranslations} from 'next-intl/server';
import {ACT_IDS} from '@/lib/rules';
import {formatDate} from '@/lib/text';
import {lawInForce} from '../../lawInForce';
import {Frame} from '../../ui/Frame';
import {ActSource} from './ActSource';
import {ConditionsOf} from './ConditionsOf';
import {LawLinks} from './LawLinks';

async function lead(): Promise<string> {
  const locale = await getLocale();
  const t = await getTranslations('conditions');
  return t('lead', {since: formatDate(locale, lawInForce().from, 'from')});
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return {title: `${t('conditions.title')} – ${t('app.name')}`, description: await lead()};
}

/** Every condition in force, from the rules themselves: complete without script, and a questionnaire on paper. */
export default async function ConditionsPage() {
  const locale = await getLocale();
  const t = await getTranslations();
  const law = lawInForce();
  return (
    <Frame path="conditions/">
      <h1>{t('conditions.title')}</h1>
      <p className="lead">{await lead()}</p>
      <p className="muted screen-only">{t('conditions.printHint')}</p>
      <p className="screen-only">
        <a href={`/${locale}/check/`}>{t('conditions.toCheck')}</a> · <LawLinks law={law} /> ·{' '}
        <a href={`/${locale}/law/`}>{t('conditions.toLaw')}</a>
      </p>
      <ConditionsOf law={law} />
      <h2>{t('conditions.sourcesTitle')}</h2>
      <ul>
        {ACT_IDS.map((act) => (
          <ActSource key={act} act={act} />
        ))}
      </ul>
    </Frame>
  );
}
