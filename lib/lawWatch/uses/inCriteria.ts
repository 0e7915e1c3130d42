import {citationsOfGrounds, CRITERION_IDS, criterionOf, laws, type Period, type Version} from '../../rules';
import type {Cites, Use} from './use';

/** The criteria that depend on a place on some day of a period, and their failures that cite it themselves. */
export function usesInCriteria(cites: Cites, period: Period): readonly Use[] {
  return CRITERION_IDS.flatMap((id) =>
    criterionOf(id)
      .versions.filter(({inForce}) => overlap(inForce, period))
      .flatMap((version) => usesInVersion(id, version, cites))
  );
}

export const overlap = (one: Period, other: Period): boolean =>
  (one.until === undefined || other.from <= one.until) &&
  (other.until === undefined || one.from <= other.until);

function usesInVersion(id: string, version: Version, cites: Cites): readonly Use[] {
  const {citations, failures, inForce} = version;
  const isWhole = cites(citations);
  const wordsOf = (failure: {readonly id: string}) => `criteria.${id}.failures.${failure.id}`;
  const inherited = failures.filter((failure) => failure.citations === undefined).map(wordsOf);
  const whole = ['title', 'met', 'unknown', 'find'].map((part) => `criteria.${id}.${part}`);
  // Words of a version can change with any law of its period.
  const days = laws().flatMap(({from}) => (overlap(inForce, {from, until: from}) ? [from] : []));
  const history = days.map((day) => `criteria.${id}.versions.${day}`);
  const own = failures.filter(
    (failure) =>
      cites(citationsOfGrounds(version, failure)) ||
      (failure.citations !== undefined && cites(failure.citations))
  );
  return [
    ...(isWhole ? [{kind: 'criterion' as const, id, words: [...whole, ...inherited, ...history]}] : []),
    ...own.map((failure) => ({
      kind: 'criterion' as const,
      id: `${id}.${failure.id}`,
      words: [wordsOf(failure), ...history.map((words) => `${words}.failures.${failure.id}`)]
    }))
  ];
}
