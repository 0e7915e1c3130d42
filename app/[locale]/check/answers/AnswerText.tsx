import type {ReactNode} from 'react';
import {useLocale, useTranslations} from 'next-intl';
import {questionOf, UNKNOWN, type Answer, type IsoDate, type Question, type QuestionId} from '@/lib/rules';
import {formatDate, formatList, type Locale} from '@/lib/text';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {optionWords} from '../../../i18n/wordsOf';

type Label = (option: string) => string;

const TEXTS: {readonly [K in Question['kind']]: (answer: Answer, label: Label, locale: Locale) => ReactNode} =
  {
    choice: (answer, label) => label(answer as string),
    several: (answer, label, locale) => severalText(answer as readonly string[], label, locale),
    date: (answer, _, locale) => formatDate(locale, answer as IsoDate, 'label')
  };

/** An answer in words: the option's label, a list of labels, a date, or "I don't know". */
export function AnswerText({question, answer}: {readonly question: QuestionId; readonly answer: Answer}) {
  const t = useTranslations('ui');
  const locale = useLocale();
  const words = useRuleWords();
  const label = (option: string) => optionWords(words, t('dontKnow'), question, option).label;
  if (answer === UNKNOWN) return t('dontKnow');
  return TEXTS[questionOf(question).kind](answer, label, locale);
}

function severalText(options: readonly string[], label: Label, locale: Locale): ReactNode {
  if (options.length === 1) return formatList(locale, options.map(label));
  return options
    .map((option) => <span key={option}>{label(option)}</span>)
    .flatMap((item, index) => (index === 0 ? [item] : [<br key={index} />, item]));
}
