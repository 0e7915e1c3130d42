import {useLocale, useTranslations} from 'next-intl';
import {RULINGS_OF_1995} from '@/lib/rules';
import type {Correspondence} from '@/lib/rulings';
import {formatArticle, formatList} from '@/lib/text';
import {CitationLink} from '../CitationLink';
import styles from './ruling.module.css';

/** A ruling under the 1995 Constitution: the doubt, its rule, and the articles then and now. */
export function Under1995({articles}: {readonly articles: readonly Correspondence[]}) {
  const t = useTranslations('ruling');
  return (
    <div className={styles['doubt']}>
      <p>
        {t('under1995')} <CitationLink citation={RULINGS_OF_1995} />
      </p>
      <Articles articles={articles} />
    </div>
  );
}

function Articles({articles}: {readonly articles: readonly Correspondence[]}) {
  const t = useTranslations('ruling');
  const locale = useLocale();
  if (articles.length === 0) return null;
  return (
    <>
      <ul>
        {articles.map(({then, now}) => {
          const before = formatArticle(locale, then);
          const written = now.map((citation) => formatArticle(locale, citation));
          return (
            <li key={before}>
              {now.length === 0
                ? t('thenOnly', {then: before})
                : t('then', {then: before, now: formatList(locale, written)})}
            </li>
          );
        })}
      </ul>
      <p>{t('oursOnly')}</p>
    </>
  );
}
