import {useTranslations} from 'next-intl';
import type {Limit} from '@/lib/rules';
import {useRuleWords} from '../../../i18n/useRuleWords';

/** Says which case a time limit is for: a special one, or one kind of case while the kind is not known. */
export function useTermCase(isKindKnown: boolean) {
  const t = useTranslations('clocks');
  const {options} = useRuleWords().questions.caseKind;
  return ({kind, variant, stage}: Pick<Limit, 'kind' | 'variant' | 'stage'>): string | undefined => {
    const parts = [
      ...(kind === undefined || isKindKnown ? [] : [options[kind].label]),
      ...(variant === undefined ? [] : [t(`variants.${variant}`)]),
      ...(stage === undefined ? [] : [t(`stages.${stage}`)])
    ];
    return parts.length === 0 ? undefined : parts.join('\u00a0– ');
  };
}
