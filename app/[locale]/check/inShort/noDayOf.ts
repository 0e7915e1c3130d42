import type {useTranslations} from 'next-intl';
import {isCounted, isStart, type Clock, type Counted, type WayTerm} from '@/lib/rules';
import {firstSentence, formatDate, type Locale} from '@/lib/text';
import {overOf} from '../clocks/overOf';
import type {RuleWords} from '../../../i18n/ruleWords';

type ClockWords = ReturnType<typeof useTranslations<'clocks'>>;

type OverClock = Pick<Counted, 'last'> & {readonly limit: WayTerm};

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
    case 'over':
      return isCounted(clock) ? overText(clock, t, locale) : undefined;
    case 'running':
    case 'doubtful':
    case 'notRead':
    case undefined:
      return undefined;
    default:
      return clock satisfies never;
  }
}

/** That it is over, and what can bring it back: whoever reads only the first gives up. */
function overText({last, limit}: OverClock, t: ClockWords, locale: Locale): string {
  const date = formatDate(locale, last.day, 'label');
  const told = overOf(limit);
  if (told !== undefined) return t(`overFor.${told}`, {date});
  const over = t('over', {date});
  const {by} = limit.restored;
  return by === 'nothing' ? over : `${over} ${firstSentence(t(`restored.${by}`))}`;
}

/** Whether the last day will be told by an answer of the check itself. */
export const waitsForAnswer = (clock: Clock | undefined): boolean =>
  clock?.state === 'kindMissing' || (clock?.state === 'startMissing' && !isStart(clock.start));

/** Whether one of the time limits of a way is over, of those that are not exceptions. */
export const isPartlyOver = (clocks: readonly Clock[]): boolean =>
  clocks.some(({state, limit}) => state === 'over' && limit?.isException !== true);
