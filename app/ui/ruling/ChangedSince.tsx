import {useLocale, useTranslations} from 'next-intl';
import type {InEveryLanguage} from '@/lib/rulings';

/** Whether the provision changed after the ruling, as far as we know. */
export function ChangedSince({words}: {readonly words: InEveryLanguage | undefined}) {
  const t = useTranslations('ruling');
  const locale = useLocale();
  if (words === undefined) return <p>{t('notChanged')}</p>;
  return (
    <p>
      <strong>{t('changed')}</strong> {words[locale]} {t('changedMeaning')}
    </p>
  );
}
