import type {Metadata} from 'next';
import {getLocale, getTranslations} from 'next-intl/server';
import {RULINGS} from '@/lib/rulings';
import {Frame} from '../../ui/Frame';
import {Coverage} from './Coverage';
import {Filter} from './filter/Filter';
import {Missing} from './Missing';
import {Officially} from './Officially';
import {Opened} from './Opened';
import {RulingItem} from './RulingItem';
import styles from './rulings.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return {title: `${t('rulings.title')} – ${t('app.name')}`, description: t('rulings.lead')};
}

/** Every ruling we know of, newest first; complete without the script, which only filters. */
export default async function RulingsPage() {
  const locale = await getLocale();
  const t = await getTranslations();
  const newestFirst = RULINGS.toReversed();
  return (
    <Frame path="rulings/">
      <h1>{t('rulings.title')}</h1>
      <p className="lead">{t('rulings.lead')}</p>
      <Coverage />
      <Filter />
      <Officially />
      <section className={styles['part']}>
        <h2>{t('rulings.knownTitle')}</h2>
        <ul className={styles['list']}>
          {newestFirst
            .filter(({subject}) => subject !== undefined)
            .map((ruling) => (
              <RulingItem key={ruling.number} ruling={ruling} />
            ))}
        </ul>
      </section>
      <Opened />
      <section className={styles['part']}>
        <h2>{t('rulings.bareTitle')}</h2>
        <p>{t('rulings.bareLead')}</p>
        <ul className={styles['bare']}>
          {newestFirst
            .filter(({subject}) => subject === undefined)
            .map((ruling) => (
              <RulingItem key={ruling.number} ruling={ruling} />
            ))}
        </ul>
      </section>
      <Missing />
      <p className={`${styles['onward'] ?? ''} screen-only`}>
        <a href={`/${locale}/check/`}>{t('rulings.toCheck')}</a>
      </p>
    </Frame>
  );
}
