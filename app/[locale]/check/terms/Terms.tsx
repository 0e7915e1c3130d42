import {useTranslations} from 'next-intl';
import type {TermId} from './termsIn';

/** The legal terms of a screen, below it: listed at once, explained when expanded. */
export function Terms({found}: {readonly found: readonly TermId[]}) {
  const t = useTranslations('terms');
  if (found.length === 0) return null;
  return (
    <details className="screen-only" data-terms>
      <summary>
        {t('title')} {found.map((id) => t(`${id}.word`)).join(', ')}
      </summary>
      <dl>
        {found.map((id) => (
          <div key={id} data-part={id}>
            <dt>{t(`${id}.word`)}</dt>
            <dd>{t(`${id}.means`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
