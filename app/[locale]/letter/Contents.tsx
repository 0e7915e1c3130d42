import {useLocale, useTranslations} from 'next-intl';
import {groundOf, groundsOn, LETTER_PAPERS} from '@/lib/letter';
import {formatArticle} from '@/lib/text';
import {NoBreakHyphens} from '../../ui/NoBreakHyphens';

/** Every paper and every number it can name, as links to what they mean. */
export function Contents() {
  const t = useTranslations('letter');
  const locale = useLocale();
  return (
    <nav aria-label={t('ground.title')} className="screen-only">
      <ul>
        {LETTER_PAPERS.map((paper) => (
          <li key={paper}>
            <a href={`#${paper}`}>{t(`papers.${paper}.label`)}</a>
            <ul>
              {groundsOn(paper).map((id) => (
                <li key={id}>
                  <a href={`#${id}`}>
                    <NoBreakHyphens text={formatArticle(locale, groundOf(id).citation)} /> –{' '}
                    {t(`grounds.${id}.title`)}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}
