import {useLocale, useTranslations} from 'next-intl';
import type {LookupQuery} from '@/lib/answers';
import styles from './lookup.module.css';
import {Matches, rulingsIn} from './Matches';
import {lookUp, type LookupState} from './lookupState';
import {WhatIsCovered} from './WhatIsCovered';

/** What the register knows about the norm; only the short message is announced to screen readers. */
export function LookupResult({query}: {readonly query: LookupQuery}) {
  const t = useTranslations('lookup');
  const state = lookUp(query, useLocale());
  const news = useNews(state);
  return (
    <div className={styles['outcome']}>
      <p role="status" className={styles['news']}>
        {news}
      </p>
      {state.kind === 'looked' && <Matches norm={state.norm} found={state.found} />}
      {state.kind !== 'nothingYet' && <WhatIsCovered />}
      {state.kind === 'looked' && state.found.kind === 'found' && (
        <p className={styles['yours']}>{t('yours')}</p>
      )}
    </div>
  );
}

function useNews(state: LookupState): string {
  const t = useTranslations('lookup');
  switch (state.kind) {
    case 'nothingYet':
      return '';
    case 'placeMissing':
      return t('tell');
    case 'actUnknown':
      return `${t('noneAct')} ${t('notNo')}`;
    case 'problem':
      return t(`problems.${state.problem}`);
    case 'looked': {
      const {found, norm} = state;
      if (found.kind === 'noneKnown') return `${t('none', {place: norm})}. ${t('notNo')}`;
      const count = rulingsIn(found).length;
      const news = count === 0 ? [] : [t('found', {count: String(count)})];
      return [...news, ...(found.opened.length === 0 ? [] : [t('foundOpened')])].join('. ');
    }
    default:
      return state satisfies never;
  }
}
