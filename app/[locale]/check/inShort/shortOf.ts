import {isReviewFirst, type Assessment, type Finding, type NextStep, type Offer} from '@/lib/rules';
import {firstSentence} from '@/lib/text';
import type {RuleWords} from '../../../i18n/ruleWords';
import {failureWords} from '../../../i18n/wordsOf';

/** The lines of the summary, each a sentence or two. */
export interface Short {
  readonly verdict: string;
  readonly reason: string;
  readonly step: string;
  readonly lastDay: string;
  readonly elsewhere: string;
}

/** The few words that do not come from the rules. */
export interface ShortWords {
  readonly general: (step: Extract<NextStep, {kind: 'general'}>['step']) => string;
  readonly lawyer: string;
  /** The Court has found against the norm. */
  readonly goodNews: string;
  /** The last day to ask for review, where all are past. */
  readonly reviewOver?: string | undefined;
  /** The last day to apply to the Court, where it is past. */
  readonly filingOver?: string | undefined;
  readonly noDay: string;
  readonly noOther: string;
  /** Where nothing stands in the way. */
  readonly noOtherNeeded: string;
  readonly turnTo: (way: string) => string;
}

interface ShortOf {
  readonly assessment: Pick<Assessment, 'verdict' | 'steps' | 'remedies'>;
  readonly words: RuleWords;
  readonly say: ShortWords;
  /** The other remedies, the earliest time limit first. */
  readonly ways: readonly Offer['remedy'][];
  /** The upcoming last days as text, nearest first. */
  readonly days: readonly {readonly way: string; readonly text: string}[];
}

const MOST_WAYS = 3;

/** The result in brief: the verdict, why, what to do first, by when, and where else to go. */
export function shortOf({assessment, words, say, ways, days}: ShortOf): Short {
  const {verdict, steps} = assessment;
  const {label, line} = words.verdicts[verdict.kind];
  const isFiling = verdict.kind !== 'inadmissible';
  const [way] = ways;
  const isReview = isReviewFirst(steps);
  const isWayFirst = !isFiling && way !== undefined && !isReview;
  const isClear = verdict.kind === 'noObstacleFound';
  // Someone who can file needs no other remedy; what runs in parallel is named.
  const others = (isWayFirst ? ways.slice(1) : ways.filter((other) => !isReview || other !== 'revision'))
    .filter((other) => !isClear || other !== 'legalHelp')
    .slice(0, MOST_WAYS);
  // Where the Court cannot take an application, or not yet, the end of its year is not what matters.
  const isCourtNext = isFiling && verdict.kind !== 'premature';
  const day = isReview
    ? days.find((one) => one.way === 'revision')
    : (days.find((one) => isCourtNext === (one.way === 'constitutionalCourt')) ?? days[0]);
  // A year that looks long must not hide what ends before it.
  const sooner = !isReview && isCourtNext && day !== days[0] ? days[0] : undefined;
  const over = isReview ? say.reviewOver : say.filingOver;
  return {
    verdict: ended(label),
    reason: isReview
      ? ended(say.goodNews)
      : verdict.kind === 'noObstacleFound'
        ? line
        : whyOf(verdict.because[0], words),
    step: isWayFirst ? say.turnTo(words.remedies[way].title) : stepOf(steps[0], words, say),
    lastDay:
      day === undefined
        ? ended(over ?? say.noDay)
        : [day, ...(sooner === undefined ? [] : [sooner])].map(({text}) => ended(text)).join(' '),
    elsewhere:
      others.length > 0
        ? ended(others.map((other) => words.remedies[other].title).join('; '))
        : isClear
          ? say.noOtherNeeded
          : say.noOther
  };
}

const ended = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

function whyOf({criterion, failure}: Finding, words: RuleWords): string {
  const failureText = failure === undefined ? undefined : failureWords(words, criterion, failure);
  return firstSentence(failureText?.why ?? words.criteria[criterion].unknown);
}

function stepOf(step: NextStep | undefined, words: RuleWords, say: ShortWords): string {
  switch (step?.kind) {
    case 'finding': {
      const {criterion, failure} = step.finding;
      const {find} = words.criteria[criterion];
      return firstSentence(failure === undefined ? find : failureWords(words, criterion, failure).change);
    }
    case 'remedy':
      return say.turnTo(words.remedies[step.offer.remedy].title);
    case 'general':
      return firstSentence(say.general(step.step));
    case undefined:
      return say.lawyer;
    default:
      return step satisfies never;
  }
}
