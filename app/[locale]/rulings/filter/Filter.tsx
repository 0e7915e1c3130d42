import {useLocale, useTranslations} from 'next-intl';
import {RULING_ACT_IDS, RULING_ACTS} from '@/lib/rulings';
import {REFERENCE_PROBLEMS} from '@/lib/rulings/reference';
import {InlineScript} from '../../../ui/InlineScript';
import styles from '../rulings.module.css';
import {NO_YEAR} from './filterable';
import {SelectField} from './SelectField';
import {attributeOf} from './words';

const OUTCOMES = [
  'constitutional',
  'inInterpretation',
  'unconstitutional',
  'partly',
  'interpretation',
  'unknown'
] as const;
const YEARS = ['2026', '2025', '2024', '2023'] as const;

/** Hides what does not match in the list below; hidden until its script, which follows it in the page, has run. */
export function Filter() {
  const t = useTranslations();
  const locale = useLocale();
  const acts = RULING_ACT_IDS.map((value) => ({value, title: RULING_ACTS[value].short[locale]}));
  return (
    <>
      <search
        hidden
        className={`${styles['filter'] ?? ''} screen-only`}
        aria-labelledby="filter-title"
        {...useFilterWords()}
      >
        <h2 id="filter-title">{t('rulings.filter')}</h2>
        <SelectField
          name="act"
          label={t('lookup.act')}
          all={t('rulings.anyAct')}
          options={acts.sort((a, b) => a.title.localeCompare(b.title, locale))}
        />
        <p>
          <label htmlFor="filter-article">{t('rulings.article')}</label>
          <input
            id="filter-article"
            name="article"
            type="text"
            spellCheck={false}
            maxLength={120}
            aria-describedby="filter-hint filter-said"
          />
          <span id="filter-hint" className={styles['hint']}>
            {t('rulings.articleHint')}
          </span>
        </p>
        <SelectField
          name="outcome"
          label={t('rulings.outcome')}
          all={t('rulings.anyOutcome')}
          options={OUTCOMES.map((value) => ({value, title: t(`ruling.outcome.${value}`)}))}
        />
        <SelectField
          name="year"
          label={t('rulings.year')}
          all={t('rulings.anyYear')}
          options={[
            ...YEARS.map((value) => ({value, title: value})),
            {value: NO_YEAR, title: t('rulings.noYear')}
          ]}
        />
        <p id="filter-said" role="status" className={styles['said']} />
        <button type="button" className="quiet" hidden>
          {t('rulings.reset')}
        </button>
      </search>
      <InlineScript source="app/[locale]/rulings/filter/filter.inline.ts" />
    </>
  );
}

function useFilterWords(): Readonly<Record<string, string>> {
  const t = useTranslations();
  const problems = REFERENCE_PROBLEMS.filter((problem) => problem !== 'empty');
  return {
    [attributeOf('shown')]: t('rulings.shown', {count: '{count}', all: '{all}'}),
    [attributeOf('noneShown')]: t('rulings.noneShown'),
    [attributeOf('byArticle')]: t('rulings.byArticle'),
    ...Object.fromEntries(problems.map((problem) => [attributeOf(problem), t(`lookup.problems.${problem}`)]))
  };
}
