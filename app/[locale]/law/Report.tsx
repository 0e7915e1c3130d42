import {useTranslations} from 'next-intl';

/** Set by whoever publishes the site, at build time: an address for e-mail or of a page. */
const CONTACT = process.env['SITE_CONTACT'];

/** How to tell about an error, and to whom where the publisher has named someone. */
export function Report() {
  const t = useTranslations('law');
  return (
    <section>
      <h2>{t('reportTitle')}</h2>
      <p>{t('report')}</p>
      {CONTACT === undefined || CONTACT === '' ? (
        <p>{t('reportNobody')}</p>
      ) : (
        <p>
          {t('reportTo')} <a href={CONTACT.includes('@') ? `mailto:${CONTACT}` : CONTACT}>{CONTACT}</a>
        </p>
      )}
    </section>
  );
}
