import {getLocale, getTranslations} from 'next-intl/server';
import type {Law} from '@/lib/rules';
import {lawInForce} from '../../lawInForce';
import {Frame} from '../../ui/Frame';
import {ConditionsOf} from './ConditionsOf';
import {LawLinks} from './LawLinks';
import {lawTitle} from './lawTitle';

/** The conditions under an earlier or a future law, marked as such. */
export async function OtherLaw({law, path}: {readonly law: Law; readonly path: string}) {
  const locale = await getLocale();
  const t = await getTranslations();
  const isHistory = law.from < lawInForce().from;
  return (
    <Frame path={path}>
      <h1>{lawTitle(await getTranslations('conditions'), locale, law)}</h1>
      <p className="lead">{t(isHistory ? 'conditions.earlierLead' : 'conditions.comingLead')}</p>
      <p className="screen-only">
        <LawLinks law={law} /> · <a href={`/${locale}/law/`}>{t('conditions.toLaw')}</a>
        {isHistory && (
          <>
            {' '}
            · <a href={`/${locale}/check/#earlier`}>{t('earlier.title')}</a>
          </>
        )}
      </p>
      <ConditionsOf law={law} />
    </Frame>
  );
}
