import type {IsoDate} from './calendar';
import type {Deadline} from './deadline';
import type {Finding} from './finding';
import {courtLaw, type Citation} from './law';
import type {Answers} from './questions';
import type {Offer} from './offers';
import type {RemedyId} from './remedies';
import type {Verdict} from './verdict';

/** Steps whose words and articles do not depend on a finding. */
export const GENERAL_STEPS = {
  restate: [],
  elsewhere: [],
  intoLine: [courtLaw('66(3)')],
  write: [courtLaw('44(2)')],
  attach: [courtLaw('44(4)'), courtLaw('44(5)')],
  sign: [courtLaw('44(3)')],
  file: [courtLaw('44(1)')],
  keep: [],
  after: [courtLaw('47(1)'), courtLaw('47(4)')]
} as const satisfies Record<string, readonly Citation[]>;

export type GeneralStep = keyof typeof GENERAL_STEPS;

/** Every place of the law on which a step rests. */
export const STEP_CITATIONS: readonly Citation[] = Object.values(GENERAL_STEPS).flat();

/** What to do next: mend or find out one thing, take another way first, or a general step. */
export type NextStep =
  | {readonly kind: 'finding'; readonly finding: Finding}
  | {readonly kind: 'remedy'; readonly offer: Offer}
  | {
      readonly kind: 'general';
      readonly step: GeneralStep;
      readonly citations: readonly Citation[];
      /** The last safe day for it. */
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
  const filing = filingSteps(answers, deadline);
  const mend = findings.filter(({consequence}) => consequence === 'curable');
  switch (kind) {
    case 'noObstacleFound':
    case 'curable':
      return [...mend.map(aboutFinding), ...filing];
    case 'undetermined':
      return [...decisiveFirst(verdict.because).map(aboutFinding), ...mend.map(aboutFinding), ...filing];
    case 'premature':
      return [...verdict.because.map(aboutFinding), ...firstWays(offers)];
    case 'inadmissible':
      return [
        ...(answers.request !== undefined && answers.request !== 'checkNorm' ? [general('restate')] : []),
        ...(offers.length > 0 ? [general('elsewhere')] : [])
      ];
    default:
      return kind satisfies never;
  }
}

function filingSteps({earlierApplication}: Answers, deadline: Deadline | undefined): readonly NextStep[] {
  if (earlierApplication === 'pendingOnReform') return [general('intoLine')];
  return FILING.map((step) => general(step, step === 'file' ? deadline?.lastDay : undefined));
}

const FIRST_WAYS: readonly RemedyId[] = [
  'appealFirst',
  'setAside',
  'administrativeCourt',
  'inquiryComplaint',
  'offenceComplaint'
];

/** Other ways that come before an application, not instead of it. */
function firstWays(offers: readonly Offer[]): readonly NextStep[] {
  const first = offers.filter(({remedy}) => FIRST_WAYS.includes(remedy));
  return first.map((offer) => ({kind: 'remedy', offer}));
}

/** What can still bar comes before what cannot. */
export function decisiveFirst(findings: readonly Finding[]): readonly Finding[] {
  const bars = ({worst}: Finding) => worst === 'bars';
  return [...findings.filter(bars), ...findings.filter((finding) => !bars(finding))];
}
