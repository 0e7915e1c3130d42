import {useTranslations} from 'next-intl';

/** Where to get the rules as a file, for other sites and programs. */
export function RulesAsData() {
  const t = useTranslations('law');
  return (
    <section>
      <h2>{t('dataTitle')}</h2>
      <p>{t('data')}</p>
      <p>
        <a href="/rules.json">{t('dataFile')}</a> · <a href="/rules.schema.json">{t('dataSchema')}</a>
      </p>
    </section>
  );
}
