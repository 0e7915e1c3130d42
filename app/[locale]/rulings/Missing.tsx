import {useLocale, useTranslations} from 'next-intl';
import {formatNumberOf, RULINGS, type Ruling} from '@/lib/rulings';
import {formatList} from '@/lib/text';
import {Contact} from '../../ui/Contact';

/** What the register lacks about which rulings, and how to contribute it. */
export function Missing() {
  const t = useTranslations('rulings');
  const locale = useLocale();
  const numbersOf = (rulings: readonly Ruling[]) =>
    formatList(
      locale,
      rulings.map((ruling) => formatNumberOf(locale, ruling))
    );
  const withoutSubject = RULINGS.filter(({subject}) => subject === undefined);
  const withoutOutcome = RULINGS.filter(
    ({subject, provisions, outcome}) =>
      subject !== undefined && provisions.length > 0 && outcome === undefined
  );
  return (
    <section id="missing">
      <h2>{t('missingTitle')}</h2>
      <p>{t('missingSubject', {numbers: numbersOf(withoutSubject)})}</p>
      <p>{t('missingOutcome', {numbers: numbersOf(withoutOutcome)})}</p>
      <p>{t('missingSend')}</p>
      <Contact />
    </section>
  );
}
