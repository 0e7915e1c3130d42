import type {VerdictKind} from '../rules';
import {verdictOn} from '../rules/verdict';
import {groupsOf, type Private} from './criteriaByAnswers';
import type {Machinery} from './situation';

/** From best to worst. */
export const VERDICTS: readonly VerdictKind[] = [
  'noObstacleFound',
  'curable',
  'undetermined',
  'premature',
  'inadmissible'
];

type Tally = readonly bigint[];

const NONE: Tally = VERDICTS.map((_, at) => (at === 0 ? 1n : 0n));

/** How many ways of answering every question of the criteria in force lead to each verdict, from best to worst. */
export function countVerdicts({situation, criterionParts}: Machinery): Tally {
  return groupsOf(criterionParts, situation).reduce((all, {parts, contexts, findings}) => {
    const tallies = contexts.map(({answers, count}) =>
      parts
        .reduce((tally, part) => worseOf(tally, tallyOf(findings(part, answers))), NONE)
        .map((one) => one * count)
    );
    return worseOf(
      all,
      tallies.reduce((sum, tally) => sum.map((one, at) => one + (tally[at] ?? 0n)))
    );
  }, NONE);
}

function tallyOf(found: readonly Private[]): Tally {
  const tally = VERDICTS.map(() => 0n);
  for (const {finding, count} of found) {
    const at = VERDICTS.indexOf(verdictOn([finding]).kind);
    tally[at] = (tally[at] ?? 0n) + count;
  }
  return tally;
}

/** Every way of one with every way of the other: the worse verdict of the two counts. */
function worseOf(one: Tally, other: Tally): Tally {
  const both = VERDICTS.map(() => 0n);
  one.forEach((a, i) => {
    other.forEach((b, j) => {
      both[Math.max(i, j)] = (both[Math.max(i, j)] ?? 0n) + a * b;
    });
  });
  return both;
}
