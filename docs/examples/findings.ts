import type {RulesFile} from '@/lib/published';
import {evaluate, type Facts} from './conditions';
import {versionsOn} from './days';
import {not, type Truth} from './truth';
import {undecided} from './undecided';

type Criterion = RulesFile['criteria'][number];
type Version = Criterion['versions'][number];
type Failure = Version['failures'][number];

/** The finding on one criterion. */
export interface Finding {
  readonly criterion: string;
  readonly status: 'met' | 'unmet' | 'unknown' | 'waiting' | 'notApplicable';
  readonly failure?: Failure;
  readonly version: Version;
  /** Questions not answered that could still decide it, and those answered with “I don’t know”. */
  readonly open: readonly string[];
  readonly unknown: readonly string[];
  /** The worst possible consequence. */
  readonly worst?: Failure['consequence'];
}

/** The findings on the criteria in force on `lawOn`, in the order of the file. */
export function findingsOn(facts: Facts, lawOn: string): readonly Finding[] {
  return facts.rules.criteria.flatMap((criterion) => {
    const [version] = versionsOn(criterion.versions, lawOn);
    return version === undefined ? [] : [findingOn(criterion, version, facts)];
  });
}

function findingOn({id}: Criterion, version: Version, facts: Facts): Finding {
  const base = {criterion: id, version, open: [], unknown: []};
  const applies = version.when === undefined ? 'true' : evaluate(version.when, facts);
  if (applies === 'false') return {...base, status: 'notApplicable'};
  if (version.when !== undefined && applies === 'unknown') {
    return {...base, status: 'waiting', ...stillOpen(undecided(version.when, facts), version, facts)};
  }
  const met = evaluate(version.met, facts);
  if (met === 'true') return {...base, status: 'met'};

  const {failure, pending} = failureOf(version, met, facts);
  if (met === 'false' && failure !== undefined && failure.consequence !== 'unsettled') {
    return {...base, status: 'unmet', failure};
  }
  // Where the law leaves it open anyway, only questions that can still make it met are to be asked.
  const isDoubtful = failure?.consequence === 'unsettled';
  const deciding = undecided(version.met, facts, isDoubtful ? 'true' : undefined);
  return {
    ...base,
    status: 'unknown',
    ...(isDoubtful && {failure}),
    ...stillOpen([...new Set([...deciding, ...pending])], version, facts)
  };
}

/**
 * The failure that is certain to hold, if those before it that only may hold have the same consequence; else what
 * there is to ask, or to find out, about these.
 */
function failureOf({failures}: Version, met: Truth, facts: Facts) {
  const pending: string[] = [];
  const consequences = new Set<Failure['consequence']>();
  for (const failure of failures) {
    const holds = failure.when === undefined ? not(met) : evaluate(failure.when, facts);
    if (holds === 'false') continue;
    consequences.add(failure.consequence);
    if (holds === 'true') return {failure: consequences.size === 1 ? failure : undefined, pending};
    if (failure.when === undefined) break;
    pending.push(...undecided(failure.when, facts));
    if (pending.some((id) => facts.answers[id] === undefined)) break;
  }
  return {failure: undefined, pending};
}

function stillOpen(questions: readonly string[], {failures}: Version, facts: Facts) {
  const {answers, rules} = facts;
  const certain = failures.findIndex(({when}) => when === undefined || evaluate(when, facts) === 'true');
  const possible = failures
    .slice(0, certain === -1 ? undefined : certain + 1)
    .filter(({when}) => when === undefined || evaluate(when, facts) !== 'false');
  const worst = rules.verdicts.find(({decidedBy}) =>
    possible.some(({consequence}) => consequence === decidedBy)
  )?.decidedBy;
  return {
    open: questions.filter((id) => answers[id] === undefined),
    unknown: questions.filter((id) => answers[id] === rules.unknown.id),
    ...(worst !== undefined && {worst})
  };
}

/** The first verdict of the file that some finding decides, with all that do; the last, if none does. */
export function verdictOn(rules: RulesFile, findings: readonly Finding[]) {
  for (const {id, decidedBy} of rules.verdicts) {
    const because = findings.filter(({status, failure}) =>
      decidedBy === 'unsettled'
        ? status === 'unknown' || status === 'waiting'
        : status === 'unmet' && failure?.consequence === decidedBy
    );
    if (decidedBy === undefined || because.length > 0) return {kind: id, because};
  }
  throw new Error('The last verdict needs no reason.');
}
