import type {Metadata} from 'next';
import {getLocale, getTranslations} from 'next-intl/server';
import {lawBefore} from '@/lib/rules';
import {lawInForce} from '../../../lawInForce';
import {OtherLaw} from '../OtherLaw';
import {lawTitle} from '../lawTitle';

/** An address of the site's first version, which others may have linked: the law before the one in force. */
function before() {
  const law = lawBefore(lawInForce());
  if (law === undefined) throw new Error('No law came before that in force');
  return law;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return {
    title: `${lawTitle(await getTranslations('conditions'), await getLocale(), before())} – ${t('app.name')}`,
    description: t('conditions.earlierLead'),
    alternates: {canonical: `../${before().from}/`}
  };
}

export default function EarlierConditionsPage() {
  return <OtherLaw law={before()} path="conditions/earlier/" />;
}
