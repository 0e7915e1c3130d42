import {useLocale, useTranslations} from 'next-intl';
import type {Match} from '@/lib/rulings';
import {ChangedSince} from '../../../ui/ruling/ChangedSince';
import {LimitLines} from '../../../ui/ruling/LimitLines';
import {ProvisionLine} from '../../../ui/ruling/ProvisionLine';
import {Review} from '../../../ui/ruling/Review';
import {TextLink} from '../../../ui/ruling/TextLink';
import {Under1995} from '../../../ui/ruling/Under1995';
import styles from './lookup.module.css';
import {RulingName} from './RulingName';

/**
 * One ruling with the provisions that match; if they are the norm or inside it, also what that means for the person
 * and what is doubtful.
 */
export function RulingCard({matches}: {readonly matches: readonly Match[]}) {
  const t = useTranslations('ruling');
  const locale = useLocale();
  const [first] = matches;
  if (first === undefined) return null;
  const {ruling} = first;
  const near = matches.filter(({relation}) => relation !== 'beside');
  const meanings = [...new Set(near.map(({meaning}) => meaning))];
  const later = matches.find(({laterChange}) => laterChange !== undefined)?.laterChange?.words;
  const toReview = meanings.includes('unconstitutional') || meanings.includes('partly');
  const caution = ruling.caution?.[locale];
  return (
    <article className={styles['card']}>
      <h3>
        <RulingName ruling={ruling} />
      </h3>
      {matches.map(({provision}) => (
        <ProvisionLine key={JSON.stringify(provision)} ruling={ruling} provision={provision} />
      ))}
      <LimitLines ruling={ruling} provisions={matches.map(({provision}) => provision)} />
      {meanings.map((meaning) => (
        <p key={meaning}>{t(`meaning.${meaning}`)}</p>
      ))}
      {toReview && <Review />}
      {near.length > 0 && <ChangedSince words={later} />}
      {near.length > 0 && first.doubt !== undefined && <Under1995 articles={first.doubt} />}
      {near.length > 0 && caution !== undefined && <p className="small">{caution}</p>}
      <p className="small">
        {near.length === 0 && first.doubt !== undefined && <>{t('mark1995')} · </>}
        <TextLink ruling={ruling} />
      </p>
    </article>
  );
}
