import type {Metadata} from 'next';
import {getLocale, getTranslations} from 'next-intl/server';
import {notFound} from 'next/navigation';
import {formatNumberOf, rulingOf, RULINGS} from '@/lib/rulings';
import {Frame} from '../../../ui/Frame';
import {RulingTitle} from '../../../ui/ruling/RulingTitle';
import styles from '../rulings.module.css';
import {RulingText} from './RulingText';

type Props = PageProps<'/[locale]/rulings/[number]'>;

export function generateStaticParams() {
  return RULINGS.map(({number}) => ({number: String(number)}));
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const ruling = rulingOf(Number((await params).number));
  if (ruling === undefined) return {};
  const locale = await getLocale();
  const t = await getTranslations();
  return {
    title: `${formatNumberOf(locale, ruling)} – ${t('rulings.title')} – ${t('app.name')}`,
    description: ruling.subject?.[locale] ?? t('rulings.description')
  };
}

/** One ruling: everything we know about it, and from which sources. */
export default async function RulingPage({params}: Props) {
  const {number} = await params;
  const ruling = rulingOf(Number(number));
  if (ruling === undefined) notFound();
  const locale = await getLocale();
  const t = await getTranslations();
  return (
    <Frame path={`rulings/${number}/`} exportAs="linked-styles">
      <p className={`${styles['back'] ?? ''} screen-only`}>
        <a href={`/${locale}/rulings/`}>{t('rulings.back')}</a>
      </p>
      <h1>
        <RulingTitle ruling={ruling} />
      </h1>
      <RulingText ruling={ruling} />
    </Frame>
  );
}
