import {Fragment} from 'react';
import {useLocale, useTranslations} from 'next-intl';
import {laws, type Law} from '@/lib/rules';
import {lawInForce} from '../../lawInForce';
import {lawTitle} from './lawTitle';

/** Links to the conditions under every other law. */
export function LawLinks({law}: {readonly law?: Law}) {
  const t = useTranslations('conditions');
  const locale = useLocale();
  const inForce = lawInForce();
  return laws()
    .filter(({from}) => from !== law?.from)
    .map((other, index) => {
      const isInForce = other.from === inForce.from;
      return (
        <Fragment key={other.from}>
          {index > 0 && ' · '}
          <a href={`/${locale}/conditions/${isInForce ? '' : `${other.from}/`}`}>
            {isInForce ? t('toCurrent') : lawTitle(t, locale, other)}
          </a>
        </Fragment>
      );
    });
}
