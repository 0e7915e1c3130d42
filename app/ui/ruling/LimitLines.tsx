import {useLocale, useTranslations} from 'next-intl';
import {formatPlace, limitsOf, type Provision, type Ruling} from '@/lib/rulings';
import {formatList} from '@/lib/text';

interface LimitLinesProps {
  readonly ruling: Ruling;
  readonly provisions: readonly Provision[];
}

/** How the Court reads the provisions, what applies until they are amended, and together with what they were reviewed. */
export function LimitLines({ruling, provisions}: LimitLinesProps) {
  const t = useTranslations('ruling');
  const locale = useLocale();
  const lines = provisions.flatMap((provision) => {
    const {interpretation, meanwhile} = limitsOf(ruling, provision);
    const {act, readWith} = provision;
    return [
      ...(interpretation === undefined ? [] : [t('reading', {reading: interpretation[locale]})]),
      ...(meanwhile === undefined ? [] : [t('meanwhile', {meanwhile: meanwhile[locale]})]),
      ...(readWith === undefined
        ? []
        : [
            t('readWith', {
              places: formatList(
                locale,
                readWith.map((place) => formatPlace(locale, act, place))
              )
            })
          ])
    ];
  });
  return [...new Set(lines)].map((line) => <p key={line}>{line}</p>);
}
