import {useLocale, useTranslations} from 'next-intl';
import {isIsoDate, UNKNOWN, type Answer, type QuestionId} from '@/lib/rules';
import {formatDate, formatList} from '@/lib/text';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {optionWords} from '../../../i18n/wordsOf';

/** An answer in words: the option's label, a list of labels, a date, or "I don't know". */
export function AnswerText({question, answer}: {readonly question: QuestionId; readonly answer: Answer}) {
  const t = useTranslations('ui');
  const locale = useLocale();
  const words = useRuleWords();
  const label = (option: string) => optionWords(words, t('dontKnow'), question, option).label;
  if (answer === UNKNOWN) return t('dontKnow');
  if (isIsoDate(answer)) return formatDate(locale, answer, 'label');
  if (typeof answer === 'string') return label(answer);
  return answer.length === 1
    ? formatList(locale, answer.map(label))
    : answer
        .map((option) => <span key={option}>{label(option)}</span>)
        .flatMap((item, index) => (index === 0 ? [item] : [<br key={index} />, item]));
}
