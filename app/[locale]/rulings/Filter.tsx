'use client';

import {useId, useState, useSyncExternalStore} from 'react';
import {useTranslations} from 'next-intl';
import {parseReference} from '@/lib/rulings/reference';
import {EVERYTHING, isWanted, NO_YEAR, type Wanted} from './filterable';
import styles from './rulings.module.css';
import {SelectField} from './SelectField';

interface FilterProps {
  readonly acts: readonly {readonly id: string; readonly title: string}[];
}

const OUTCOMES = [
  'constitutional',
  'inInterpretation',
  'unconstitutional',
  'partly',
  'interpretation',
  'unknown'
] as const;
const YEARS = ['2026', '2025', '2024', '2023'] as const;

const never = () => () => undefined;

/** Hides what does not match in the list that is already there; its place is kept until the script runs. */
export function Filter({acts}: FilterProps) {
  const t = useTranslations();
  const id = useId();
  const runs = useSyncExternalStore(
    never,
    () => true,
    () => false
  );
  const [wanted, setWanted] = useState(EVERYTHING);
  const [shown, setShown] = useState<{readonly count: number; readonly all: number}>();
  const read = parseReference(wanted.article);
  const problem = 'problem' in read && read.problem !== 'empty' ? read.problem : undefined;
  const {act, outcome, year} = wanted;
  const want = (next: Wanted) => {
    setWanted(next);
    setShown(show(next));
  };
  const set = (name: keyof Wanted) => (value: string) => {
    want({...wanted, [name]: value});
  };
  const isFiltered = Object.values(wanted).some((value) => value !== '');
  return (
    <search className={`${styles['filter'] ?? ''} screen-only`} aria-labelledby={`${id}-title`} inert={!runs}>
      <h2 id={`${id}-title`}>{t('rulings.filter')}</h2>
      <SelectField
        label={t('lookup.act')}
        all={t('rulings.anyAct')}
        value={act}
        onChoose={set('act')}
        options={acts.map(({id: value, title}) => ({value, title}))}
      />
      <p>
        <label htmlFor={`${id}-article`}>{t('rulings.article')}</label>
        <input
          id={`${id}-article`}
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={120}
          value={wanted.article}
          aria-describedby={`${id}-hint ${id}-said`}
          onChange={({currentTarget}) => {
            set('article')(currentTarget.value);
          }}
        />
        <span id={`${id}-hint`} className={styles['hint']}>
          {t('rulings.articleHint')}
        </span>
      </p>
      <SelectField
        label={t('rulings.outcome')}
        all={t('rulings.anyOutcome')}
        value={outcome}
        onChoose={set('outcome')}
        options={OUTCOMES.map((value) => ({value, title: t(`ruling.outcome.${value}`)}))}
      />
      <SelectField
        label={t('rulings.year')}
        all={t('rulings.anyYear')}
        value={year}
        onChoose={set('year')}
        options={[
          ...YEARS.map((value) => ({value, title: value})),
          {value: NO_YEAR, title: t('rulings.noYear')}
        ]}
      />
      <div id={`${id}-said`} role="status" className={styles['said']}>
        {problem !== undefined && <p>{t(`lookup.problems.${problem}`)}</p>}
        {problem === undefined && isFiltered && shown !== undefined && (
          <p>
            {t('rulings.shown', {count: String(shown.count), all: String(shown.all)})}{' '}
            {shown.count === 0 && t('rulings.noneShown')}
            {shown.count > 0 && wanted.article.trim() !== '' && t('rulings.byArticle')}
          </p>
        )}
      </div>
      {isFiltered && (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            want(EVERYTHING);
          }}
        >
          {t('rulings.reset')}
        </button>
      )}
    </search>
  );
}

/** Shows the rulings that are wanted and hides the others; an article that cannot be read hides nothing. */
function show({article: typed, ...others}: Wanted): {readonly count: number; readonly all: number} {
  const read = parseReference(typed);
  const wanted = {...others, article: 'reference' in read ? read.reference.article : ''};
  const items = [...document.querySelectorAll<HTMLElement>('[data-ruling]')];
  for (const item of items) {
    const {year = '', outcomes = '', places = ''} = item.dataset;
    item.hidden = !isWanted({'data-year': year, 'data-outcomes': outcomes, 'data-places': places}, wanted);
  }
  return {count: items.filter(({hidden}) => !hidden).length, all: items.length};
}
