import {useLocale, useTranslations} from 'next-intl';
import {textAddress, type Ruling} from '@/lib/rulings';

/** The official text; says so if the address was inferred and never seen. */
export function TextLink({ruling: {text}}: {readonly ruling: Ruling}) {
  const t = useTranslations();
  const locale = useLocale();
  if (text === undefined) return <>{t('ruling.noText')}</>;
  return (
    <>
      <a href={textAddress(locale, text.adiletId)} target="_blank" rel="noopener noreferrer">
        {t('ui.officialText')}
        <span className="visually-hidden"> {t('ui.newTab')}</span>
      </a>
      {!text.seen && <span className="muted"> {t('ruling.unconfirmed')}</span>}
    </>
  );
}
