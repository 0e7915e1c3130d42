import {describe, expect, test} from 'vitest';
import {
  assess,
  changesFor,
  DECIDED_BY,
  isReviewFirst,
  leavesOf,
  mended,
  timeLimitOn,
  UNKNOWN,
  type Assessment,
  type Condition,
  type IsoDate,
  type QuestionId,
  type RemedyId
} from '..';
import {lastDayOf} from '../calendar';
import {EVERY_CASE, variationsOf, type Variation} from './everyVariation.fixture';

interface Told extends Variation {
  readonly said: Assessment;
}

const TOLD: readonly Told[] = EVERY_CASE.flatMap((one) => variationsOf(one)).map((one) => ({
  ...one,
  said: assess(one.answers, one.asOf)
}));

const named = (all: readonly Told[]) => all.map(({of}) => of);
const offers = ({said}: Told, way: RemedyId) => said.remedies.some(({remedy}) => remedy === way);
const generalStepsOf = ({said}: Told) =>
  said.steps.flatMap((step) => (step.kind === 'general' ? [step] : []));

test('there are thousands of them', () => expect(TOLD.length).toBeGreaterThan(5000));

test('none ends in silence', () => {
  expect(named(TOLD.filter(({said}) => said.remedies.length === 0))).toEqual([]);
});

test('where the law is silent legal help is offered, whatever else is', () => {
  const doubtful = TOLD.filter(({said}) =>
    said.findings.some(({consequence}) => consequence === 'unsettled')
  );
  expect(doubtful.length).toBeGreaterThan(1000);
  expect(named(doubtful.filter((one) => !offers(one, 'legalHelp')))).toEqual([]);
});

test('where nothing else is left in Kazakhstan, legal help is', () => {
  const alone = TOLD.filter(({said}) =>
    said.remedies.every(({remedy}) => remedy === 'legalHelp' || remedy === 'unCommittee')
  );
  expect(alone.length).toBeGreaterThan(50);
  expect(named(alone.filter((one) => !offers(one, 'legalHelp')))).toEqual([]);
});

/** A court decided, by the norm or perhaps by it. */
const inCourt = ({answers: {appliedBy}}: Variation) => appliedBy !== 'authority' && appliedBy !== 'nobody';

/** The way that runs after each act of a court, whatever the verdict, and when it does. */
const RUNNING: readonly (readonly [RemedyId, (one: Variation) => boolean])[] = [
  ['appealFirst', ({answers}) => answers.appellateAct === 'appealOpen'],
  ['setAside', ({answers}) => answers.appellateAct === 'noHearing'],
  [
    'restoreAppealTerm',
    ({answers}) => answers.appellateAct === 'appealTimeOver' || answers.appellateAct === 'appealReturned'
  ],
  [
    'cassation',
    ({answers, asOf}) =>
      answers.appellateAct === 'inForce' &&
      (answers.appealOutcome === 'stands' || answers.appealOutcome === 'unknown') &&
      answers.participation !== 'no' &&
      answers.appellateDate !== undefined &&
      answers.appellateDate !== 'unknown' &&
      asOf.today <= lastDayOf({months: 6}, answers.appellateDate)
  ]
];

test.each(RUNNING)('%s is named beside every verdict while it runs', (way, runs) => {
  const running = TOLD.filter((one) => inCourt(one) && runs(one));
  expect(running.length).toBeGreaterThan(20);
  expect(named(running.filter((one) => !offers(one, way)))).toEqual([]);
});

describe('the steps', () => {
  test('have no day that is past', () => {
    const past = TOLD.filter((one) =>
      generalStepsOf(one).some(({by}) => by !== undefined && by < one.asOf.today)
    );
    expect(named(past)).toEqual([]);
  });

  test('begin with filing where ten days are left or fewer, before what can be put right afterwards', () => {
    const urgent = TOLD.filter(
      ({said: {deadline, verdict, steps}}) =>
        deadline !== undefined &&
        deadline.daysLeft >= 0 &&
        deadline.daysLeft <= 10 &&
        verdict.kind === 'curable' &&
        !isReviewFirst(steps)
    );
    expect(urgent.length).toBeGreaterThan(3);
    expect(
      named(urgent.filter((one) => generalStepsOf(one)[0]?.step.startsWith('fileNow') !== true))
    ).toEqual([]);
  });

  test('begin with the review where the norm was struck down, and send nobody to write an application', () => {
    const struck = TOLD.filter(({answers: {actState, courtRuling, rulingOutcome}}) => {
      const isRuled = courtRuling === 'sinceReform' || courtRuling === 'beforeReform';
      return actState === 'struckDown' || (isRuled && rulingOutcome === 'unconstitutional');
    });
    expect(struck.length).toBeGreaterThan(20);
    expect(named(struck.filter((one) => isReviewFirst(one.said.steps) !== offers(one, 'revision')))).toEqual(
      []
    );
    expect(named(struck.filter((one) => generalStepsOf(one).some(({step}) => step === 'write')))).toEqual([]);
  });
});

/** The day from which the time limit runs, and what its beginning depends on, unless "I don't know" is as good. */
function neededToCount(day: IsoDate): ReadonlySet<QuestionId> {
  const limit = timeLimitOn('filing', day);
  if (limit === undefined) return new Set();
  const tests = (condition: Condition) => leavesOf(condition).filter((leaf) => leaf.op === 'answered');
  const asGood = [limit.runs, limit.alsoToldIf]
    .flatMap((one) => (one === undefined ? [] : tests(one)))
    .filter((leaf) => leaf.with.some((option) => option === UNKNOWN))
    .map(({question}) => question);
  const deciding = tests(limit.runs).map(({question}) => question);
  return new Set([limit.from, ...deciding.filter((question) => !asGood.includes(question))]);
}

test('"I don’t know" in one place hides no last day that was known', () => {
  const known = new Set(
    TOLD.filter(({changed, said}) => changed === undefined && said.deadline).map(({of}) => of)
  );
  expect(known.size).toBeGreaterThan(20);
  const hidden = TOLD.filter(({base, changed, answers, asOf, said}) => {
    if (changed === undefined || neededToCount(asOf.lawOn ?? asOf.today).has(changed)) return false;
    return answers[changed] === 'unknown' && base !== undefined && known.has(base) && !said.deadline;
  });
  expect(named(hidden)).toEqual([]);
});

const RANK = ['noObstacleFound', ...DECIDED_BY.map(([kind]) => kind).reverse()];

test('following an advice never makes the verdict worse, nor makes a running year vanish', () => {
  const advised = TOLD.flatMap((one) =>
    one.said.findings
      .filter((finding) => finding.status === 'unmet' && changesFor(finding, one.asOf) !== undefined)
      .map((finding) => ({...one, finding}))
  );
  expect(advised.length).toBeGreaterThan(1000);
  const worse = advised
    .filter(({said, answers, finding, asOf}) => isWorse(said, assess(mended(answers, finding, asOf), asOf)))
    .map(({of, finding: {criterion, failure}}) => `${of}: ${criterion} ${failure ?? ''}`);
  expect(worse).toEqual([]);
});

function isWorse(before: Assessment, after: Assessment): boolean {
  // What has yet to be asked after it is no verdict.
  if (after.findings.some(({open}) => open.length > 0)) return false;
  if (RANK.indexOf(after.verdict.kind) > RANK.indexOf(before.verdict.kind)) return true;
  if (before.deadline === undefined || before.deadline.daysLeft < 0) return false;
  return after.deadline === undefined || after.deadline.lastDay < before.deadline.lastDay;
}
