import {createTranslator} from 'next-intl';
import {assess, type Answers, type Finding, type IsoDate, type NextStep} from '@/lib/rules';
import {formatCitations, formatDate, type Locale} from '@/lib/text';
import {daysLeft} from '@/app/i18n/daysLeft';
import {ruleWordsOn} from '@/app/i18n/ruleWordsOn';
import type {RuleWords} from '@/app/i18n/ruleWords';
import {failureWords, openWords} from '@/app/i18n/wordsOf';
import {MESSAGES} from '@/messages';
import {declared} from '@/messages/declared';

/** The assessment in words, line by line: verdict, term, findings with their articles, steps, other ways. */
export function explain(locale: Locale, answers: Answers, today: IsoDate): string {
  const messages = MESSAGES[locale];
  const words = ruleWordsOn(messages, today);
  const t = createTranslator({locale, messages: declared(messages), namespace: 'result'});
  const {verdict, findings, deadline, remedies, steps} = assess(answers, {today});
  const date = (day: IsoDate) => formatDate(locale, day, 'label');
  const {label, line} = words.verdicts[verdict.kind];
  return [
    t('assessedOn', {date: date(today)}),
    `${label}. ${line}`,
    ...(deadline === undefined
      ? []
      : [`${t('deadlineLast', {date: date(deadline.lastDay)})} (${daysLeft(t, locale, deadline.daysLeft)})`]),
    '',
    ...findings
      .filter(({status}) => status !== 'notApplicable')
      .map((finding) => {
        const {title} = words.criteria[finding.criterion];
        const status = messages.result.status[finding.status];
        return `${title} – ${status}. ${whyOf(words, finding)} [${formatCitations(locale, finding.citations)}]`;
      }),
    '',
    ...steps.map((step, index) => `${String(index + 1)}. ${stepIn(locale, words, step)}`),
    '',
    ...remedies.map(({remedy}) => `– ${words.remedies[remedy].title}. ${words.remedies[remedy].what}`)
  ].join('\n');
}

function whyOf(words: RuleWords, finding: Finding): string {
  const {criterion, status, failure} = finding;
  if (failure === undefined)
    return status === 'met' ? words.criteria[criterion].met : openWords(words, finding).unknown;
  const {why, change} = failureWords(words, criterion, failure);
  return `${why} ${change}`;
}

function stepIn(locale: Locale, words: RuleWords, step: NextStep): string {
  switch (step.kind) {
    case 'finding':
      return words.criteria[step.finding.criterion].title;
    case 'remedy':
      return words.remedies[step.offer.remedy].title;
    case 'general':
      return MESSAGES[locale].steps[step.step];
    default:
      return step satisfies never;
  }
}
