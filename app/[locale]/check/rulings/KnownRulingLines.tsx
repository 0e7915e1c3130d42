import {useLocale, useTranslations} from 'next-intl';
import {formatRuling, type Match} from '@/lib/rulings';
import {ProvisionLine} from '../../../ui/ruling/ProvisionLine';
import type {KnownRulingsProps} from './KnownRulings';
import {tell} from './sought';

/** On the lawyer's sheet: the same in a line for each provision. */
export function KnownRulingLines({sought, answered}: KnownRulingsProps) {
  const t = useTranslations();
  const told = tell(sought, useLocale());
  if (told.kind !== 'looked') return null;
  const {norm, found} = told;
  const matches = [...found.exact, ...found.article, ...found.wholeAct];
  return (
    <>
      <h2>{t('knownRulings.title')}</h2>
      <p className="small">
        {matches.length === 0
          ? `${t('lookup.none', {place: norm})}. ${t('lookup.notNo')}`
          : `${t('knownRulings.sought', {place: norm})}.`}{' '}
        {t('knownRulings.answered', {answer: answered})}
      </p>
      <ul>
        {matches.map((match) => (
          <MatchLine key={`${match.ruling.number} ${JSON.stringify(match.provision)}`} match={match} />
        ))}
      </ul>
    </>
  );
}

function MatchLine({match: {ruling, provision, doubt, laterChange}}: {readonly match: Match}) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <li>
      <p>
        {formatRuling(locale, ruling)}
        {doubt !== undefined && <> ({t('ruling.mark1995')})</>}
      </p>
      <ProvisionLine ruling={ruling} provision={provision} />
      {laterChange !== undefined && (
        <p>
          {t('ruling.changed')} {laterChange.words[locale]}
        </p>
      )}
    </li>
  );
}
