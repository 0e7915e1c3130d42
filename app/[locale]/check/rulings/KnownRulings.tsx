import {useLocale, useTranslations} from 'next-intl';
import type {LookupQuery} from '@/lib/answers';
import styles from './lookup.module.css';
import {Matches} from './Matches';
import {lookUp} from './lookupState';
import {WhatIsCovered} from './WhatIsCovered';

export interface KnownRulingsProps {
  readonly query: LookupQuery;
  /** The person's own answer to the question whether the Court has ruled, in words. */
  readonly answered: string;
}

/** In the result and on paper: what was looked up, what the register knew of it, and that it changed no answer. */
export function KnownRulings({query, answered}: KnownRulingsProps) {
  const t = useTranslations();
  const state = lookUp(query, useLocale());
  if (state.kind !== 'looked') return null;
  const {norm, found} = state;
  // Otherwise the headings name it.
  const isActOnly = found.exact.length === 0;
  return (
    <section className={styles['inResult']}>
      <h2>{t('knownRulings.title')}</h2>
      {found.kind === 'noneKnown' ? (
        <p>
          {t('lookup.none', {place: norm})}. {t('lookup.notNo')}
        </p>
      ) : (
        <>
          {isActOnly && <p>{t('knownRulings.sought', {place: norm})}.</p>}
          <Matches norm={norm} found={found} />
        </>
      )}
      <p>{t('knownRulings.answered', {answer: answered})}</p>
      <WhatIsCovered />
    </section>
  );
}
