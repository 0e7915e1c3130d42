import {assess, interview, type Assessment, type Finding} from '..';
import type {Case} from './cases.fixture';

const MENDED = {curable: 'now', premature: 'later', bars: 'never'} as const;

/** A condition that is not met, in the vocabulary of the cases. */
export interface Failed {
  readonly criterion: string;
  readonly mended: string;
  readonly returned?: string;
  readonly refused?: string;
}

/** What comes of one set of answers, in that vocabulary; lists are sorted. */
export interface Outcome {
  readonly verdict: string;
  readonly failed: readonly Failed[];
  readonly unknown: readonly string[];
  readonly doubtful: readonly string[];
  readonly deadline: string | null;
  readonly remedies: readonly string[];
}

function failedIn({criterion, consequence, returned, refused}: Finding): Failed {
  const mended = consequence === undefined || consequence === 'unsettled' ? 'unknown' : MENDED[consequence];
  return {
    criterion,
    mended,
    ...(returned !== undefined && {returned: `47(2)(${returned})`}),
    ...(refused !== undefined && {refused: `48(3)(${refused})`})
  };
}

const byName = (a: Failed, b: Failed) => a.criterion.localeCompare(b.criterion);

/** What the rules say on these answers. */
export function outcomeOf({verdict, findings, deadline, remedies}: Assessment): Outcome {
  const unknown = findings.filter(({status}) => status === 'unknown');
  return {
    verdict: verdict.kind,
    failed: findings
      .filter(({status}) => status === 'unmet')
      .map(failedIn)
      .sort(byName),
    unknown: unknown.map(({criterion}) => criterion).sort(),
    doubtful: unknown
      .filter(({consequence}) => consequence === 'unsettled')
      .map(({criterion}) => criterion)
      .sort(),
    deadline: deadline?.lastDay ?? null,
    remedies: remedies.map(({remedy}) => remedy).sort()
  };
}

/** What the case says that the law says. */
export function expectedIn({expected}: Case): Outcome {
  return {
    verdict: expected.verdict,
    // Papers are looked at once there is a case to attach.
    failed: (expected.failed as Failed[])
      .filter(({criterion}) => criterion !== 'papers' || expected.verdict === 'curable')
      .sort(byName),
    unknown: expected.unknown.toSorted(),
    doubtful: expected.doubtful.toSorted(),
    deadline: expected.deadline,
    remedies: [...expected.remedies, ...expected.alsoFitting].sort()
  };
}

/** What a case gives the rules. */
export const givenIn = ({today, answers}: Case) => ({given: answers, asOf: {today}});

/** The outcome of all the facts, and of those that are asked. */
export function outcomesIn(one: Case): {readonly whole: Outcome; readonly asked: Outcome} {
  const {given, asOf} = givenIn(one);
  return {
    whole: outcomeOf(assess(given, asOf)),
    asked: outcomeOf(assess(interview(given, asOf).answers, asOf))
  };
}
