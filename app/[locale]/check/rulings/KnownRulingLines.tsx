import {useLocale, useTranslations} from 'next-intl';
import {type Lookup, type Match} from '@/lib/rulings';
import {OpenedProceedings} from '../../../ui/ruling/OpenedProceedings';
import {ProvisionLine} from '../../../ui/ruling/ProvisionLine';
import {RulingTitle} from '../../../ui/ruling/RulingTitle';
import type {KnownRulingsProps} from './KnownRulings';
import {lookUp} from './lookupState';

/** On the lawyer's one-page sheet: only the rulings closest to the norm, without their meaning. */
export function KnownRulingLines({query, answered}: KnownRulingsProps) {
  const t = useTranslations();
  const state = lookUp(query, useLocale());
  if (state.kind !== 'looked') return null;
  const {norm, found} = state;
  const matches = nearest(found);
  const rulings = [...new Set(matches.map(({ruling}) => ruling))];
  return (
    <>
      <h2>{t('knownRulings.title')}</h2>
      <ul>
        <li>
          {found.kind === 'noneKnown'
            ? `${t('lookup.none', {place: norm})}. ${t('lookup.notNo')}`
            : `${t('knownRulings.sought', {place: norm})}.`}{' '}
          {t('knownRulings.answered', {answer: answered})}
        </li>
        {found.opened.map(({proceedings}) => (
          <li key={JSON.stringify(proceedings)}>
            <OpenedProceedings proceedings={proceedings} />
          </li>
        ))}
        {rulings.map((ruling) => (
          <RulingLines key={ruling.number} matches={matches.filter((match) => match.ruling === ruling)} />
        ))}
      </ul>
    </>
  );
}

function nearest({exact, inside, readWith, article, wholeAct}: Lookup): readonly Match[] {
  return [exact, inside, readWith, article, wholeAct].find((matches) => matches.length > 0) ?? [];
}

function RulingLines({matches}: {readonly matches: readonly Match[]}) {
  const t = useTranslations('ruling');
  const locale = useLocale();
  const [first] = matches;
  if (first === undefined) return null;
  const {ruling, doubt} = first;
  const later = matches.find(({laterChange}) => laterChange !== undefined)?.laterChange?.words;
  return (
    <li>
      <RulingTitle ruling={ruling} />
      {doubt !== undefined && <> ({t('mark1995')})</>}
      {matches.map(({provision}) => (
        <ProvisionLine key={JSON.stringify(provision)} ruling={ruling} provision={provision} />
      ))}
      {later !== undefined && (
        <>
          {t('changed')} {later[locale]}
        </>
      )}
    </li>
  );
}
