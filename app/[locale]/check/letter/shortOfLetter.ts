import type {useTranslations} from 'next-intl';
import type {LetterPaper, LetterReading} from '@/lib/letter';
import {isCounted} from '@/lib/rules';
import {firstSentence, formatDate, type Locale} from '@/lib/text';
import type {RuleWords} from '../../../i18n/ruleWords';
import type {Short} from '../inShort/shortOf';

interface ShortOfLetter {
  readonly paper: LetterPaper;
  readonly reading: LetterReading;
  readonly t: ReturnType<typeof useTranslations>;
  readonly words: Pick<RuleWords, 'remedies'>;
  readonly locale: Locale;
}

const MOST_WAYS = 3;

/** A letter in brief: what it is, why, what to do first, by when, and where else to go. */
export function shortOfLetter({paper, reading, t, words: {remedies}, locale}: ShortOfLetter): Short {
  const {grounds, refiling, ways} = reading;
  const ground = grounds[0]?.id;
  const isOver = refiling?.state === 'over';
  const others = ways.slice(0, MOST_WAYS).map(({way}) => remedies[way].title);
  return {
    verdict: `${t(`letter.papers.${paper}.label`)}.`,
    reason:
      ground !== undefined
        ? firstSentence(t(`letter.grounds.${ground}.meaning`))
        : paper === 'reply'
          ? t('letter.papers.reply.objection')
          : firstSentence(t(`letter.papers.${paper}.meaning`)),
    step:
      refiling !== undefined
        ? isOver
          ? t('clocks.restored.newFiling')
          : t('inShort.turnTo', {way: remedies.refile.title})
        : ground !== undefined
          ? firstSentence(t(`letter.grounds.${ground}.next`))
          : paper === 'reply'
            ? firstSentence(t('letter.papers.reply.meaning'))
            : t('inShort.lawyer'),
    lastDay: refiling === undefined ? t('letter.answer.noMonth') : lastDayOf(refiling, t, locale),
    elsewhere: others.length > 0 ? `${others.join('; ')}.` : t('inShort.noOther')
  };
}

/** The last day of the month for a corrected application, or what it takes to tell it. */
function lastDayOf(
  refiling: NonNullable<LetterReading['refiling']>,
  t: ShortOfLetter['t'],
  locale: Locale
): string {
  if (!isCounted(refiling)) return t('clocks.startMissing', {question: t('letter.received.title')});
  const date = formatDate(locale, refiling.last.day, 'label');
  return refiling.state === 'over' ? t('clocks.over', {date}) : `${t('letter.last', {date})}.`;
}
