import type {Metadata} from 'next';
import {getLocale, getMessages, getTranslations} from 'next-intl/server';
import {formatDate} from '@/lib/text';
import {lawInForce} from '../lawInForce';
import {Frame} from '../ui/Frame';
import {Ornament} from '../ui/Ornament';
import styles from './start.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('app');
  return {title: `${t('name')} – ${t('tagline')}`};
}

/** What the check gives, in the form of the result's summary. */
const SHORT = ['verdict', 'reason', 'step', 'lastDay', 'elsewhere'] as const;

/** What it is, for whom, how long, what to have at hand, and what it is not. */
export default async function StartPage() {
  const locale = await getLocale();
  const t = await getTranslations();
  const check = `/${locale}/check/`;
  const {from} = lawInForce();
  const {law} = await getMessages();
  const news = Object.entries<string>(law.news).find(([since]) => since === from)?.[1];
  return (
    <Frame path="">
      <h1>{t('start.title')}</h1>
      <p className={styles['ornament']}>
        <Ornament />
      </p>
      <h2>{t('inShort.title')}</h2>
      <ul>
        {SHORT.map((part) => (
          <li key={part}>{t(`start.short.${part}`)}</li>
        ))}
      </ul>
      <p className={styles['go']}>
        <a className="button" href={check}>
          {t('ui.start')}
        </a>
        <span className="muted small">{t('start.time')}</span>
      </p>
      <section className={styles['changed']}>
        <h2>{t('letter.entrance.title')}</h2>
        <p>{t('letter.entrance.text')}</p>
        <p>
          <a className="button equal" href={`${check}#letter`}>
            {t('letter.entrance.go')}
          </a>
        </p>
        <p>
          <a href={`/${locale}/letter/`}>{t('letter.entrance.read')}</a>
        </p>
      </section>
      {news !== undefined && (
        <section className={styles['changed']}>
          <h2>{t('start.rulesChangedTitle', {on: formatDate(locale, from, 'on')})}</h2>
          <p>{news}</p>
        </section>
      )}
      <h2>{t('start.forWhomTitle')}</h2>
      <p>{t('start.forWhom')}</p>
      <h2>{t('start.needTitle')}</h2>
      <ul>
        <li>{t('start.need1')}</li>
        <li>{t('start.need2')}</li>
        <li>{t('start.need3')}</li>
      </ul>
      <h2>{t('start.privacyTitle')}</h2>
      <p>
        {t('start.privacy')} <a href={`/${locale}/privacy/`}>{t('footer.privacy')}</a>
      </p>
      <p className="muted">{t('start.words')}</p>
      <p className={styles['go']}>
        <a className="button" href={check}>
          {t('ui.start')}
        </a>
      </p>
      <p>
        <a href={`/${locale}/conditions/`}>{t('start.otherWay')}</a>
      </p>
      <p>
        <a href={`/${locale}/rulings/`}>{t('start.rulings')}</a>
      </p>
    </Frame>
  );
}
