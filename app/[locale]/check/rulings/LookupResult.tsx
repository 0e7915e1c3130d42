import {useLocale, useTranslations} from 'next-intl';
import type {SoughtNorm} from '@/lib/answers';
import styles from './lookup.module.css';
import {Matches, rulingsIn} from './Matches';
import {tell, type Told} from './sought';
import {WhatIsCovered} from './WhatIsCovered';

/** What the register knows of the norm; the short news is announced, the rest is there to read. */
export function LookupResult({sought}: {readonly sought: SoughtNorm}) {
  const t = useTranslations('lookup');
  const told = tell(sought, useLocale());
  const news = useNews(told);
  return (
    <div className={styles['told']}>
      <p role="status" className={styles['news']}>
        {news}
      </p>
      {told.kind === 'looked' && <Matches norm={told.norm} found={told.found} />}
      {told.kind !== 'nothingYet' && <WhatIsCovered />}
      {told.kind === 'looked' && told.found.kind === 'found' && (
        <p className={styles['yours']}>{t('yours')}</p>
      )}
    </div>
  );
}

function useNews(told: Told): string {
  const t = useTranslations('lookup');
  switch (told.kind) {
    case 'nothingYet':
      return '';
    case 'placeMissing':
      return t('tell');
    case 'actUnknown':
      return `${t('noneAct')} ${t('notNo')}`;
    case 'problem':
      return t(`problems.${told.problem}`);
    case 'looked': {
      const {found, norm} = told;
      if (found.kind === 'noneKnown') return `${t('none', {place: norm})}. ${t('notNo')}`;
      const count = rulingsIn(found).length;
      const news = count === 0 ? [] : [t('found', {count: String(count)})];
      return [...news, ...(found.opened.length === 0 ? [] : [t('foundOpened')])].join('. ');
    }
    default:
      return told satisfies never;
  }
}
