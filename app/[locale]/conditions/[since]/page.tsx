import type {Metadata} from 'next';
import {getLocale, getTranslations} from 'next-intl/server';
import {notFound} from 'next/navigation';
import {laws} from '@/lib/rules';
import {lawInForce} from '../../../lawInForce';
import {OtherLaw} from '../OtherLaw';
import {lawTitle} from '../lawTitle';

type Props = PageProps<'/[locale]/conditions/[since]'>;

const others = () => laws().filter(({from}) => from !== lawInForce().from);

export function generateStaticParams() {
  return others().map(({from}) => ({since: from}));
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {since} = await params;
  const law = others().find(({from}) => from === since);
  if (law === undefined) return {};
  const t = await getTranslations();
  return {
    title: `${lawTitle(await getTranslations('conditions'), await getLocale(), law)} – ${t('app.name')}`,
    description: t(law.from < lawInForce().from ? 'conditions.earlierLead' : 'conditions.comingLead')
  };
}

/** The conditions of one law, by the day on which it began. */
export default async function LawConditionsPage({params}: Props) {
  const {since} = await params;
  const law = others().find(({from}) => from === since);
  if (law === undefined) notFound();
  return <OtherLaw law={law} path={`conditions/${since}/`} />;
}
