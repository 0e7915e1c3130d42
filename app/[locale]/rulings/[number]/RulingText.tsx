import {useLocale, useTranslations} from 'next-intl';
import {constitutionOf, isUnder1995, type Ruling} from '@/lib/rulings';
import {formatArticle, formatDate} from '@/lib/text';
import {OutcomeLabel} from '../../../ui/ruling/OutcomeLabel';
import {TextLink} from '../../../ui/ruling/TextLink';
import {Under1995} from '../../../ui/ruling/Under1995';
import {Certainty} from './Certainty';
import {Dated} from './Dated';
import {Meanings} from './Meanings';
import {Reviewed} from './Reviewed';

/** The ruling in words, each section only where something is known. */
export function RulingText({ruling}: {readonly ruling: Ruling}) {
  const t = useTranslations('rulings');
  const locale = useLocale();
  const {subject, detail, laterChange, caution, effectiveFrom, provisions, outcome, date, constitution} =
    ruling;
  return (
    <>
      <p className="lead">
        {subject?.[locale] ?? (date === undefined ? t('nothingKnown') : t('subjectUnknown'))}
      </p>
      <Dated ruling={ruling} />
      {provisions.length > 0 && <Reviewed ruling={ruling} />}
      {(detail !== undefined || outcome !== undefined) && (
        <>
          <h2>{t('outcomeTitle')}</h2>
          {outcome !== undefined && (
            <p>
              <OutcomeLabel outcome={outcome} />
            </p>
          )}
          {detail !== undefined && <p>{detail[locale]}</p>}
          {effectiveFrom !== undefined && (
            <p>{t('effective', {date: formatDate(locale, effectiveFrom, 'label')})}.</p>
          )}
        </>
      )}
      {provisions.length > 0 && <Meanings ruling={ruling} />}
      {laterChange !== undefined && (
        <>
          <h2>{t('laterTitle')}</h2>
          <p>{laterChange.words[locale]}</p>
        </>
      )}
      {constitution !== undefined && (
        <>
          <h2>{t('constitutionTitle')}</h2>
          {isUnder1995(ruling) ? (
            <Under1995 articles={constitutionOf(ruling)} />
          ) : (
            <ul>
              {constitutionOf(ruling).map(({then}) => (
                <li key={JSON.stringify(then)}>{formatArticle(locale, then)}</li>
              ))}
            </ul>
          )}
        </>
      )}
      {caution !== undefined && (
        <>
          <h2>{t('cautionTitle')}</h2>
          <p>{caution[locale]}</p>
        </>
      )}
      <h2>{t('textTitle')}</h2>
      <p>
        <TextLink ruling={ruling} />
      </p>
      <Certainty ruling={ruling} />
    </>
  );
}
