import {changesFor, mended, questionsIn} from '../../rules';
import {completions} from '../complete';
import type {CriterionPart} from '../parts';
import {shortest, type CounterExample, type Property} from '../property';
import {rank} from '../rank';
import type {Situation} from '../situation';

/**
 * Every criterion by itself, then with each other that reads an answer that is changed: all ways of answering what
 * the two read. A criterion that did not concern the person before may stand in the way after; one that did is not worse than it was.
 */
export const mendingIsTrue: Property = {
  id: 'mendingIsTrue',
  says: 'what is said to mend a condition mends it, and no condition that concerned the person is worse then',
  refute: ({machinery: {situation, criterionParts}}) =>
    shortest(
      criterionParts.flatMap((part) => [
        ...broken(part, undefined, situation),
        ...affectedBy(part, criterionParts, situation).flatMap((other) => broken(part, other, situation))
      ])
    )
};

/** The other criteria that read an answer which mending this one changes. */
function affectedBy({id, failures}: CriterionPart, parts: readonly CriterionPart[], {asOf}: Situation) {
  const changed = new Set(
    failures.flatMap((failure) => Object.keys(changesFor({criterion: id, failure}, asOf) ?? {}))
  );
  return parts.filter(
    (other) => other.id !== id && other.conditions.flatMap(questionsIn).some((one) => changed.has(one))
  );
}

/** Where mending `part` leaves it unmet or, if `other` is given, turns that from met to unmet. */
function broken(
  part: CriterionPart,
  other: CriterionPart | undefined,
  situation: Situation
): CounterExample[] {
  const {asOf} = situation;
  const watched = other ?? part;
  const conditions = other === undefined ? part.conditions : [...part.conditions, ...other.conditions];
  return completions(conditions, [], situation).flatMap(({answers}) => {
    const finding = part.outcome(answers);
    if (finding.status !== 'unmet' || changesFor(finding, asOf) === undefined) return [];
    const before = watched.outcome(answers);
    if (other !== undefined && before.status !== 'met' && before.status !== 'unmet') return [];
    const after = watched.outcome(mended(answers, finding, asOf));
    return after.status === 'unmet' && (other === undefined || rank(after) > rank(before))
      ? [
          {
            what: `mending ${part.id} (${String(finding.failure)}) leaves ${watched.id} at ${String(after.failure)}, before ${before.failure ?? before.status}`,
            answers,
            asOf
          }
        ]
      : [];
  });
}
