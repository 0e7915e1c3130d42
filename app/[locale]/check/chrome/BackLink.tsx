import {useLocale, useTranslations} from 'next-intl';
import type {Interview} from '@/lib/rules';
import styles from './check.module.css';
import {before} from '../state/navigation';
import {fragmentOf, type Step} from '../state/step';

/** The quiet link above every screen's heading. */
export function BackLink({step, interview}: {readonly step: Step; readonly interview: Interview}) {
  const t = useTranslations('ui');
  const locale = useLocale();
  const previous = before(step, interview);
  const href = previous === undefined ? `/${locale}/` : `#${fragmentOf(previous)}`;
  return (
    <p className={`${styles['back'] ?? ''} screen-only`} data-one>
      <a href={href}>{t('back')}</a>
    </p>
  );
}
