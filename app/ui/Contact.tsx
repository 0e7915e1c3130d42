import {useTranslations} from 'next-intl';

/** Set by whoever publishes the site, at build time: an address for e-mail or of a page. */
const CONTACT = process.env['SITE_CONTACT'];

/** Whom to write to, where the publisher has named someone. */
export function Contact() {
  const t = useTranslations('law');
  return CONTACT === undefined || CONTACT === '' ? (
    <p>{t('reportNobody')}</p>
  ) : (
    <p>
      {t('reportTo')} <a href={CONTACT.includes('@') ? `mailto:${CONTACT}` : CONTACT}>{CONTACT}</a>
    </p>
  );
}
