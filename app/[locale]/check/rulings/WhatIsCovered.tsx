import {useLocale, useTranslations} from 'next-intl';
import {courtListAddress, COVERAGE} from '@/lib/rulings';

/** How complete the register is, and where the official answer is. */
export function WhatIsCovered() {
  const t = useTranslations('lookup');
  const ui = useTranslations('ui');
  const locale = useLocale();
  const {newest, withProvisions, withOutcome} = COVERAGE;
  return (
    <p className="small">
      {t('coverage', {
        newest: String(newest),
        known: String(withProvisions),
        outcomes: String(withOutcome)
      })}{' '}
      {t('officially')}{' '}
      <a href={courtListAddress(locale)} target="_blank" rel="noopener noreferrer" className="screen-only">
        {t('courtList')}
        <span className="visually-hidden"> {ui('newTab')}</span>
      </a>
    </p>
  );
}
