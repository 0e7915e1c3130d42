import type {IsoDate} from '../calendar';
import type {Deadline} from './deadline';
import type {Finding} from './finding';
import {courtLaw, type Citation} from '../law';
import type {Answers} from '../questions';
import type {Offer} from './offers';
import type {RemedyId} from '../remedies';
import type {Verdict} from './verdict';

/** Steps whose words and articles do not depend on a finding. */
export const GENERAL_STEPS = {
  restate: [],
  elsewhere: [],
  fileNow: [courtLaw('45(2)(2)'), courtLaw('47(4)')],
  intoLine: [courtLaw('66(3)')],
  write: [courtLaw('44(2)')],
  attach: [courtLaw('44(4)'), courtLaw('44(5)')],
  sign: [courtLaw('44(3)')],
  file: [courtLaw('44(1)')],
  keep: [],
  after: [courtLaw('47(1)'), courtLaw('47(4)')],
  fileNowAgain: [courtLaw('45(2)(2)'), courtLaw('47(4)')],
  afterAgain: [courtLaw('47(1)'), courtLaw('47(4)')]
} as const satisfies Record<string, readonly Citation[]>;

export type GeneralStep = keyof typeof GENERAL_STEPS;

/** Every provision that a step cites. */
export const STEP_CITATIONS: readonly Citation[] = Object.values(GENERAL_STEPS).flat();

/** What to do next: cure or find out one thing, use another remedy first, or a general step. */
export type NextStep =
  | {readonly kind: 'finding'; readonly finding: Finding}
  | {readonly kind: 'remedy'; readonly offer: Offer}
  | {
      readonly kind: 'general';
      readonly step: GeneralStep;
      readonly citations: readonly Citation[];
      /** The last safe day for it, never in the past. */
      readonly by?: IsoDate;
    };

const FILING = ['write', 'attach', 'sign', 'file', 'keep', 'after'] as const satisfies readonly GeneralStep[];

const general = (step: GeneralStep, by?: IsoDate): NextStep => ({
  kind: 'general',
  step,
  citations: GENERAL_STEPS[step],
  ...(by !== undefined && {by})
});

const aboutFinding = (finding: Finding): NextStep => ({kind: 'finding', finding});

/** The steps of this person, in order: they follow from the verdict. */
export function stepsOn(
  verdict: Verdict,
  findings: readonly Finding[],
  offers: readonly Offer[],
  deadline: Deadline | undefined,
  answers: Answers
): readonly NextStep[] {
  const {kind} = verdict;
  const review = reviewIn(offers);
  const filing = isStruckDown(answers) ? [] : filingSteps(answers, deadline);
  const soon = filing.length > 0 ? urgentStep(answers, deadline) : [];
  const mend = findings.filter(({consequence}) => consequence === 'curable');
  switch (kind) {
    case 'noObstacleFound':
    case 'curable':
      return [...review, ...soon, ...mend.map(aboutFinding), ...filing];
    case 'undetermined':
      return [
        ...review,
        ...soon,
        ...decisiveFirst(verdict.because).map(aboutFinding),
        ...mend.map(aboutFinding),
        ...filing
      ];
    case 'premature':
      return [...review, ...verdict.because.map(aboutFinding), ...firstWays(offers)];
    case 'inadmissible':
      return [
        ...review,
        ...(answers.request !== undefined && answers.request !== 'checkNorm' ? [general('restate')] : []),
        ...(offers.length > review.length ? [general('elsewhere')] : [])
      ];
    default:
      return kind satisfies never;
  }
}

/** The Court has found against the norm: review of one's own judgment comes before anything else. */
function reviewIn(offers: readonly Offer[]): readonly NextStep[] {
  return offers.filter(({remedy}) => remedy === 'revision').map((offer) => ({kind: 'remedy', offer}));
}

/** Whether the steps begin with the review of one's own judgment. */
export const isReviewFirst = ([first]: readonly NextStep[]): boolean =>
  first?.kind === 'remedy' && first.offer.remedy === 'revision';

/** Whether filing comes before everything that can be put right afterwards. */
export const isUrgent = (steps: readonly NextStep[]): boolean =>
  steps.some((step) => step.kind === 'general' && (step.step === 'fileNow' || step.step === 'fileNowAgain'));

/** No part of the norm is left to check, so no application should be written. */
export function isStruckDown({actState, courtRuling, rulingOutcome}: Answers): boolean {
  if (actState === 'struckDown') return true;
  const isRuled = courtRuling === 'sinceReform' || courtRuling === 'beforeReform';
  return isRuled && rulingOutcome === 'unconstitutional';
}

/** From this many days on, filing comes before anything that can still be put right afterwards. */
const URGENT_DAYS = 10;

function urgentStep({earlierApplication}: Answers, deadline: Deadline | undefined): readonly NextStep[] {
  if (deadline === undefined || earlierApplication === 'pendingOnReform') return [];
  const {daysLeft, lastDay} = deadline;
  return daysLeft >= 0 && daysLeft <= URGENT_DAYS
    ? [general(wasReturned(earlierApplication) ? 'fileNowAgain' : 'fileNow', lastDay)]
    : [];
}

/** Returned for its form before: the text that keeps the first day speaks of one return. */
const wasReturned = (earlier: Answers['earlierApplication']): boolean =>
  earlier === 'returnedForForm' || earlier === 'returnedTwice';

function filingSteps({earlierApplication}: Answers, deadline: Deadline | undefined): readonly NextStep[] {
  if (earlierApplication === 'pendingOnReform') return [general('intoLine')];
  const by = deadline === undefined || deadline.daysLeft < 0 ? undefined : deadline.lastDay;
  return FILING.map((step) => {
    if (step === 'file') return general(step, by);
    return general(step === 'after' && wasReturned(earlierApplication) ? 'afterAgain' : step);
  });
}

const FIRST_WAYS: readonly RemedyId[] = [
  'appealFirst',
  'setAside',
  'administrativeCourt',
  'inquiryComplaint',
  'offenceComplaint'
];

/** Remedies to use before an application, not instead of it. */
function firstWays(offers: readonly Offer[]): readonly NextStep[] {
  const first = offers.filter(({remedy}) => FIRST_WAYS.includes(remedy));
  return first.map((offer) => ({kind: 'remedy', offer}));
}

export function decisiveFirst(findings: readonly Finding[]): readonly Finding[] {
  const bars = ({worst}: Finding) => worst === 'bars';
  return [...findings.filter(bars), ...findings.filter((finding) => !bars(finding))];
}
