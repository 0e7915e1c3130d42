import type {useTranslations} from 'next-intl';
import type {LetterPaper, LetterReading} from '@/lib/letter';
import {isCounted} from '@/lib/rules';
import {firstSentence, formatDate, type Locale} from '@/lib/text';
import type {RuleWords} from '../../../i18n/ruleWords';
import {isPartlyOver} from '../inShort/noDayOf';
import type {Short} from '../inShort/shortOf';

interface ShortOfLetter {
  readonly paper: LetterPaper;
  readonly reading: LetterReading;
  readonly inLetter: ReturnType<typeof useTranslations<'letter'>>;
  readonly inClocks: ReturnType<typeof useTranslations<'clocks'>>;
  readonly inShort: ReturnType<typeof useTranslations<'inShort'>>;
  readonly words: Pick<RuleWords, 'remedies'>;
  readonly locale: Locale;
  /** By when to apply anew, where the letter starts no month. */
  readonly anew: string;
}

const MOST_WAYS = 3;

/** A letter in brief: what it is, why, what to do first, by when, and where else to go. */
export function shortOfLetter(of: ShortOfLetter): Short {
  const {paper, reading, inLetter, inShort, words} = of;
  const others = reading.ways.slice(0, MOST_WAYS).map(({way, clocks}) => {
    const {title} = words.remedies[way];
    return isPartlyOver(clocks) ? inShort('mayBeLate', {way: title}) : title;
  });
  return {
    verdict: `${inLetter(`papers.${paper}.label`)}.`,
    reason: whyIn(of),
    step: stepIn(of),
    lastDay: lastDayIn(of),
    elsewhere: others.length > 0 ? `${others.join('; ')}.` : inShort('noOther')
  };
}

/** By the first number that the letter names; without one, what the paper is. */
function whyIn({paper, reading: {grounds}, inLetter}: ShortOfLetter): string {
  const [first] = grounds;
  if (first !== undefined) return firstSentence(inLetter(`grounds.${first.id}.meaning`));
  if (paper === 'reply') return inLetter('papers.reply.objection');
  return firstSentence(inLetter(`papers.${paper}.meaning`));
}

/** Where the letter may be about form, the month comes first. */
function stepIn({paper, reading, inLetter, inClocks, inShort, words}: ShortOfLetter): string {
  const {refiling, grounds} = reading;
  if (refiling?.state === 'over') return inClocks('restored.newFiling');
  if (refiling !== undefined) return inShort('turnTo', {way: words.remedies.refile.title});
  const [first] = grounds;
  if (first !== undefined) return firstSentence(inLetter(`grounds.${first.id}.next`));
  return paper === 'reply' ? firstSentence(inLetter('papers.reply.meaning')) : inShort('lawyer');
}

/** Of the month for a corrected application: its last day, or what it takes to tell it. */
function lastDayIn({reading: {refiling}, inLetter, inClocks, locale, anew}: ShortOfLetter): string {
  if (refiling === undefined) return anew;
  if (!isCounted(refiling)) return inClocks('startMissing', {question: inLetter('received.title')});
  const date = formatDate(locale, refiling.last.day, 'label');
  return refiling.state === 'over' ? inClocks('over', {date}) : `${inLetter('last', {date})}.`;
}
