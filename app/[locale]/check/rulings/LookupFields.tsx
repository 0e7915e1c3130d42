import {useId} from 'react';
import {useLocale, useTranslations} from 'next-intl';
import type {LookupQuery} from '@/lib/answers';
import {isRulingActId, RULING_ACT_IDS, RULING_ACTS} from '@/lib/rulings';
import styles from './lookup.module.css';
import {LookupResult} from './LookupResult';
import {hasArticles, OTHER_ACT} from './lookupState';

interface LookupFieldsProps {
  readonly query: LookupQuery | undefined;
  readonly onChange: (query: LookupQuery) => void;
}

/** An act to choose and a provision to type, with the result from the register right below. */
export function LookupFields({query = {act: '', place: ''}, onChange}: LookupFieldsProps) {
  const t = useTranslations('lookup');
  const locale = useLocale();
  const id = useId();
  const {act, place} = query;
  const {compare} = new Intl.Collator(locale);
  const acts = RULING_ACT_IDS.map((one) => ({one, title: RULING_ACTS[one].short[locale]})).sort((a, b) =>
    compare(a.title, b.title)
  );
  return (
    <div className={styles['fields']}>
      <p className={styles['hint']}>{t('lead')}</p>
      <p>
        <label htmlFor={`${id}-act`}>{t('act')}</label>
        <select
          id={`${id}-act`}
          value={act}
          onChange={({currentTarget}) => {
            onChange({...query, act: currentTarget.value});
          }}
        >
          <option value="">{t('chooseAct')}</option>
          {acts.map(({one, title}) => (
            <option key={one} value={one}>
              {title}
            </option>
          ))}
          <option value={OTHER_ACT}>{t('otherAct')}</option>
        </select>
      </p>
      {isRulingActId(act) && hasArticles(act) && (
        <p>
          <label htmlFor={`${id}-place`}>{t('place')}</label>
          <span id={`${id}-hint`} className={styles['hint']}>
            {t('placeHint')}
          </span>
          <input
            id={`${id}-place`}
            type="text"
            autoComplete="off"
            spellCheck={false}
            maxLength={120}
            value={place}
            aria-describedby={`${id}-hint`}
            onKeyDown={(event) => {
              // Enter would submit the question's form; the lookup runs while typing.
              if (event.key === 'Enter') event.preventDefault();
            }}
            onChange={({currentTarget}) => {
              onChange({...query, place: currentTarget.value});
            }}
          />
        </p>
      )}
      <LookupResult query={query} />
    </div>
  );
}
