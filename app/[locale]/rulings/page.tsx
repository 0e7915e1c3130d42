import type {Metadata} from 'next';
import {NextIntlClientProvider, type Messages} from 'next-intl';
import {getLocale, getMessages, getTranslations} from 'next-intl/server';
import {RULING_ACT_IDS, RULING_ACTS, RULINGS} from '@/lib/rulings';
import {Frame} from '../../ui/Frame';
import {Coverage} from './Coverage';
import {Filter} from './Filter';
import {Missing} from './Missing';
import {Officially} from './Officially';
import {Opened} from './Opened';
import {RulingItem} from './RulingItem';
import styles from './rulings.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return {title: `${t('rulings.title')} – ${t('app.name')}`, description: t('rulings.lead')};
}

/** Every ruling we know of, newest first: complete without script, which only hides what does not match. */
export default async function RulingsPage() {
  const locale = await getLocale();
  const t = await getTranslations();
  const {rulings, lookup, ruling} = await getMessages();
  const needed: Partial<Messages> = {rulings, lookup, ruling};
  const newestFirst = RULINGS.toReversed();
  const acts = RULING_ACT_IDS.map((id) => ({id, title: RULING_ACTS[id].short[locale]}));
  return (
    <Frame path="rulings/" exportAs="interactive">
      <h1>{t('rulings.title')}</h1>
      <p className="lead">{t('rulings.lead')}</p>
      <Coverage />
      <noscript>
        <style data-own="">{`.${styles['filter'] ?? ''}{display:none}`}</style>
      </noscript>
      <NextIntlClientProvider locale={locale} messages={needed}>
        <Filter acts={acts.sort((a, b) => a.title.localeCompare(b.title, locale))} />
      </NextIntlClientProvider>
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
