import {useTranslations} from 'next-intl';
import {meaningOf, type Ruling} from '@/lib/rulings';
import {Review} from '../../../ui/ruling/Review';

/** What the ruling means for somebody whose case rests on one of its provisions. */
export function Meanings({ruling}: {readonly ruling: Ruling}) {
  const t = useTranslations();
  const meanings = [...new Set(ruling.provisions.map((provision) => meaningOf(ruling, provision)))];
  return (
    <>
      <h2>{t('rulings.meansTitle')}</h2>
      {meanings.map((meaning) => (
        <p key={meaning}>
          {meanings.length > 1 && <strong>{t(`rulings.about.${meaning}`)}: </strong>}
          {t(`ruling.meaning.${meaning}`)}
        </p>
      ))}
      {meanings.some((meaning) => meaning === 'unconstitutional' || meaning === 'partly') && <Review />}
    </>
  );
}
