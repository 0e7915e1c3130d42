import {isReviewFirst, type Assessment, type Finding, type NextStep, type Offer} from '@/lib/rules';
import {firstSentence} from '@/lib/text';
import type {RuleWords} from '../../../i18n/ruleWords';
import {failureWords, openWords} from '../../../i18n/wordsOf';

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
  readonly mayBeLate: (way: string) => string;
  /** While it depends on answers to come which remedies are still open. */
  readonly goOn: string;
}

interface ShortOf {
  readonly assessment: Pick<Assessment, 'verdict' | 'steps' | 'remedies'>;
  readonly words: RuleWords;
  readonly say: ShortWords;
  /** The other remedies, the earliest time limit first. */
  readonly ways: readonly Offer['remedy'][];
  /** The upcoming last days as text, nearest first. */
  readonly days: readonly {
    readonly way: string;
    readonly text: string;
    /** It ends before the usual day of its way, in a case that is probably not theirs. */
    readonly isException?: boolean;
    /** It is the day of a special case of its way, such as one decided by a ruling. */
    readonly isVariant?: boolean;
  }[];
  /** Why no last day of a remedy can be told. */
  readonly noDayOf: (way: Offer['remedy']) => string | undefined;
  /** Whether its time is over in some kind of case, or in all. */
  readonly isPartlyOver: (way: Offer['remedy']) => boolean;
  /** Whether an answer to come can show that the time of a remedy is over. */
  readonly mayBeOver: (way: Offer['remedy']) => boolean;
}

const MOST_WAYS = 3;

/** It leads back to the Court, and is no other place to go. */
const AT_THE_COURT = 'refile';

/** The result in brief: the verdict, why, what to do first, by when, and where else to go. */
export function shortOf({
  assessment,
  words,
  say,
  ways,
  days: all,
  noDayOf,
  isPartlyOver,
  mayBeOver
}: ShortOf): Short {
  const {verdict, steps, remedies} = assessment;
  const {label, line} = words.verdicts[verdict.kind];
  const isFiling = verdict.kind !== 'inadmissible';
  const days = all.filter(
    ({way: other, isException}) => isException !== true && (isFiling || other !== 'constitutionalCourt')
  );
  const [way] = ways;
  const isReview = isReviewFirst(steps);
  const isWayNext = !isFiling && way !== undefined && !isReview;
  const isWayFirst = isWayNext && !mayBeOver(way);
  const isClear = verdict.kind === 'noObstacleFound';
  // Someone who can file needs no other remedy; what runs in parallel is named.
  const open = (
    isWayFirst ? ways.slice(1) : ways.filter((other) => !isReview || other !== 'revision')
  ).filter((other) => other !== AT_THE_COURT && (!isClear || other !== 'legalHelp'));
  // A way of a kind of case that is perhaps not theirs frightens; it stands in the whole list.
  const sure = open.filter((other) => !remedies.some(({remedy, isGuess}) => remedy === other && isGuess));
  // Where the Court cannot take an application, or not yet, the end of its year is not what matters.
  const isCourtNext = isFiling && verdict.kind !== 'premature';
  const first = isWayFirst ? way : isCourtNext ? undefined : firstWayIn(steps);
  const named = (other: Offer['remedy']) => {
    const {title} = words.remedies[other];
    return isPartlyOver(other) ? say.mayBeLate(title) : title;
  };
  const besides = (sure.length > 0 ? sure : open).filter((other) => other !== first);
  const others = (besides.length > 0 ? besides : open).slice(0, MOST_WAYS);
  const ofFirst =
    first &&
    (days.find((one) => one.way === first && one.isVariant !== true) ??
      days.find((one) => one.way === first));
  const day = isReview
    ? days.find((one) => one.way === 'revision')
    : (ofFirst ?? days.find((one) => isCourtNext === (one.way === 'constitutionalCourt')) ?? days[0]);
  // A day that looks far off must not hide what ends before it.
  const sooner =
    isReview || day === days[0] || (!isCourtNext && days[0]?.way === 'constitutionalCourt')
      ? undefined
      : days[0];
  // One special case beside the usual day is enough, the earliest.
  const exception =
    sooner?.way === day?.way
      ? undefined
      : all.find((one) => one.isException === true && one.way === day?.way);
  const told = [sooner, day, exception].flatMap((one) => one?.text ?? []);
  const over = isReview ? say.reviewOver : say.filingOver;
  const untold = first === undefined || ofFirst !== undefined ? undefined : noDayOf(first);
  const lines = new Set(
    [told.length === 0 ? over : undefined, untold, ...told].filter((one) => one !== undefined)
  );
  return {
    verdict: ended(label),
    reason: isReview
      ? ended(say.goodNews)
      : verdict.kind === 'noObstacleFound'
        ? line
        : whyOf(verdict.because[0], words),
    step: isWayFirst
      ? say.turnTo(words.remedies[way].title)
      : isWayNext
        ? say.goOn
        : stepOf(steps[0], words, say),
    lastDay: lines.size === 0 ? say.noDay : [...lines].map(ended).join(' '),
    elsewhere:
      others.length > 0 ? ended(others.map(named).join('; ')) : isClear ? say.noOtherNeeded : say.noOther
  };
}

const ended = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

function whyOf(finding: Finding, words: RuleWords): string {
  const {criterion, failure} = finding;
  const failureText = failure === undefined ? undefined : failureWords(words, criterion, failure);
  return firstSentence(failureText?.why ?? openWords(words, finding).unknown);
}

/** The remedy that the steps lead to first. */
const firstWayIn = (steps: readonly NextStep[]): Offer['remedy'] | undefined =>
  steps.flatMap((step) => (step.kind === 'remedy' ? [step.offer.remedy] : []))[0];

function stepOf(step: NextStep | undefined, words: RuleWords, say: ShortWords): string {
  switch (step?.kind) {
    case 'finding': {
      const {criterion, failure} = step.finding;
      const {find} = openWords(words, step.finding);
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
