import {useLocale, useTranslations} from 'next-intl';
import {Fragment} from 'react';
import {comparisonsOf, isStale, type ComparedIn} from '@/lib/lawWatch/comparisons';
import type {ActId, Redaction} from '@/lib/rules';
import {formatArticle, formatDate} from '@/lib/text';
import {utcDay} from '../check/state/today';
import {NoBreakHyphens} from '../../ui/NoBreakHyphens';

/** Every provision cited, with the texts that it was last compared with. */
export function ProvisionsCompared({act, redaction}: {readonly act: ActId; readonly redaction: Redaction}) {
  const t = useTranslations('law');
  const locale = useLocale();
  return comparisonsOf(act, redaction).map(({citations, comparedIn}) => (
    <Fragment key={comparedIn.map(keyOf).join()}>
      <dt>{t('places')}</dt>
      <dd>
        <NoBreakHyphens
          text={[...new Set(citations.map((citation) => formatArticle(locale, citation)))].join(' · ')}
        />
        <ul>
          {comparedIn.map((one) => (
            <ComparedInOne key={one.language} one={one} />
          ))}
        </ul>
      </dd>
    </Fragment>
  ));
}

const keyOf = (one: ComparedIn) => ('text' in one ? one.text.textOf : one.reason);

function ComparedInOne({one}: {readonly one: ComparedIn}) {
  const t = useTranslations('law.compared');
  const locale = useLocale();
  if ('reason' in one) return <li>{t(`${one.reason}.${one.language}`)}</li>;
  const {textOf, comparedOn} = one.text;
  return (
    <li>
      {t(one.language, {
        redaction: formatDate(locale, textOf, 'redaction'),
        day: formatDate(locale, comparedOn, 'on')
      })}
      {isStale(one.text, builtOn()) && <strong> {t('old')}</strong>}
    </li>
  );
}

/** The page is rendered once, at build time. */
const builtOn = () => utcDay(new Date());
