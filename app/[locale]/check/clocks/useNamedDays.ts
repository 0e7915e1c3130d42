import {useLocale, useTranslations} from 'next-intl';
import type {RunningDay} from '@/lib/rules';
import {formatDate, lowerFirst} from '@/lib/text';
import {useDaysLeft} from '../../../i18n/daysLeft';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {useTermCase} from './useTermCase';

export interface NamedDay extends RunningDay {
  readonly name: string;
  /** The day, how many days are left, and what it is the last day for, as part of a sentence. */
  readonly line: string;
}

interface NamedIn {
  readonly isKindKnown: boolean;
  /** The Court cannot take an application as things stand. */
  readonly isClosed?: boolean;
}

/** Each last day with what it is the last day for. */
export function useNamedDays(
  days: readonly RunningDay[],
  {isKindKnown, isClosed = false}: NamedIn
): readonly NamedDay[] {
  const t = useTranslations('clocks');
  const locale = useLocale();
  const daysLeft = useDaysLeft();
  const {remedies} = useRuleWords();
  const termCase = useTermCase(isKindKnown);
  return days.map((day) => {
    const title =
      day.way === 'constitutionalCourt'
        ? t(isClosed ? 'courtIfOpened' : day.isRefiling === true ? 'courtAgain' : 'court')
        : remedies[day.way].title;
    const special = day.part === undefined ? day.limit && termCase(day.limit) : t(`parts.${day.part}`);
    const name = special === undefined ? title : `${title} (${lowerFirst(locale, special)})`;
    const left = lowerFirst(locale, daysLeft(day.daysLeft));
    return {...day, name, line: `${formatDate(locale, day.day, 'label')} (${left})\u00a0– ${name}`};
  });
}
