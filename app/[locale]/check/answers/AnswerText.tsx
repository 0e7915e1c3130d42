import type {ReactNode} from 'react';
import {useLocale, useTranslations} from 'next-intl';
import {isIsoDate, UNKNOWN, type Answer, type QuestionId} from '@/lib/rules';
import {formatDate, formatList, type Locale} from '@/lib/text';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {optionWords} from '../../../i18n/wordsOf';

type Label = (option: string) => string;

/** An answer in words: the option's label, a list of labels, a date, or "I don't know". */
export function AnswerText({question, answer}: {readonly question: QuestionId; readonly answer: Answer}) {
  const t = useTranslations('ui');
  const locale = useLocale();
  const words = useRuleWords();
  const label = (option: string) => optionWords(words, t('dontKnow'), question, option).label;
  if (answer === UNKNOWN) return t('dontKnow');
  if (typeof answer !== 'string') return severalText(answer, label, locale);
  return isIsoDate(answer) ? formatDate(locale, answer, 'label') : label(answer);
}

function severalText(options: readonly string[], label: Label, locale: Locale): ReactNode {
  if (options.length === 1) return formatList(locale, options.map(label));
  return options
    .map((option) => <span key={option}>{label(option)}</span>)
    .flatMap((item, index) => (index === 0 ? [item] : [<br key={index} />, item]));
}
