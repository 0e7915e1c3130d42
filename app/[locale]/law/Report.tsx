import {useTranslations} from 'next-intl';
import {Contact} from '../../ui/Contact';

/** How to report an error, and to whom. */
export function Report() {
  const t = useTranslations('law');
  return (
    <section>
      <h2>{t('reportTitle')}</h2>
      <p>{t('report')}</p>
      <Contact />
    </section>
  );
}
