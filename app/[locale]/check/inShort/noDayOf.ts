import type {useTranslations} from 'next-intl';
import {isStart, type Clock} from '@/lib/rules';
import {firstSentence, formatDate, type Locale} from '@/lib/text';
import {overOf} from '../clocks/overOf';
import type {RuleWords} from '../../../i18n/ruleWords';

type ClockWords = ReturnType<typeof useTranslations<'clocks'>>;

/** Why a time limit has no last day to come, or what it takes to tell it, in a sentence or two. */
export function noDayOf(
  clock: Clock | undefined,
  t: ClockWords,
  {questions}: Pick<RuleWords, 'questions'>,
  locale: Locale
): string | undefined {
  switch (clock?.state) {
    case 'kindMissing':
      return firstSentence(t('kindMissing'));
    case 'startMissing': {
      const {start} = clock;
      return t('startMissing', {
        question: isStart(start) ? t(`starts.${start}.title`) : questions[start].title
      });
    }
    case 'noTerm':
      return firstSentence(t(`reasons.${clock.reason}`));
    case 'over': {
      const date = formatDate(locale, clock.last.day, 'label');
      const told = overOf(clock.limit);
      return told === undefined ? t('over', {date}) : t(`overFor.${told}`, {date});
    }
    case 'running':
    case 'doubtful':
    case 'notRead':
    case undefined:
      return undefined;
    default:
      return clock satisfies never;
  }
}

/** Whether the last day will be told by an answer of the check itself. */
export const waitsForAnswer = (clock: Clock | undefined): boolean =>
  clock?.state === 'kindMissing' || (clock?.state === 'startMissing' && !isStart(clock.start));

/** Whether one of the time limits of a way is over, of those that are not exceptions. */
export const isPartlyOver = (clocks: readonly Clock[]): boolean =>
  clocks.some(({state, limit}) => state === 'over' && limit?.isException !== true);
