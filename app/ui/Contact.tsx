import {useTranslations} from 'next-intl';

/** Set by the publisher of the site at build time: an e-mail address or a URL. */
const CONTACT = process.env['SITE_CONTACT'];

/** Whom to contact, if the publisher has set it. */
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
