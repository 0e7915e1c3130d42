import {useTranslations} from 'next-intl';
import type {RunningDay} from '@/lib/rules';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {useTermCase} from './useTermCase';

export type NamedDay = RunningDay & {readonly name: string};

/** Each last day with what it is the last day of. */
export function useNamedDays(days: readonly RunningDay[], isKindKnown: boolean): readonly NamedDay[] {
  const t = useTranslations('clocks');
  const {remedies} = useRuleWords();
  const termCase = useTermCase(isKindKnown);
  return days.map((day) => {
    const title = day.way === 'constitutionalCourt' ? t('court') : remedies[day.way].title;
    const special = day.limit && termCase(day.limit);
    return {...day, name: special === undefined ? title : `${title}. ${special}`};
  });
}
