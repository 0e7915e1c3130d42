import {changesFor, type Finding} from '../../rules';
import type {CriterionPart} from '../parts';
import {shortest, type Property} from '../property';
import type {Survey} from '../survey';

/**
 * Every criterion by itself, then with each other that reads an answer that is changed: all ways of answering what
 * the two read. A criterion that did not concern the person before may stand in the way after; one that did is not worse than it was.
 */
export const mendingIsTrue: Property = {
  id: 'mendingIsTrue',
  says: 'what is said to mend a condition mends it, and no condition that concerned the person is worse then',
  refute: (survey) =>
    shortest(
      survey.parts.criteria.flatMap((part) =>
        part.failures.flatMap((failure) => broken(part, failure, survey))
      ),
      survey
    )
};

/** Where mending a failure leaves its criterion unmet, or turns another for the worse. */
function broken(
  part: CriterionPart,
  failure: string,
  {parts, situation: {asOf}, joint, rank, isNew}: Survey
) {
  const changes = changesFor({criterion: part.id, failure}, asOf);
  if (changes === undefined) return [];
  const {space, findings, changed} = joint();
  const failing = space.select(findings.get(part.id) ?? space.impossible, (finding) =>
    isFailing(finding, failure)
  );
  const ids = new Set(Object.keys(changes));
  const watched = parts.criteria.filter(
    (one) => one === part || [...one.questions].some((id) => ids.has(id))
  );
  return watched.flatMap((other) => {
    if (!isNew(part, other)) return [];
    const before = space.join(failing, findings.get(other.id) ?? space.impossible, (fails, finding) =>
      fails && (other === part || isDecided(finding)) ? finding : undefined
    );
    const wrong = space.join(before, changed(other, changes), (old, now) => {
      const isHurt = old !== undefined && now.status === 'unmet' && (other === part || rank(now) > rank(old));
      return isHurt ? `${String(now.failure)}, before ${old.failure ?? 'met'}` : '';
    });
    const found = space.find(wrong, (fault) => fault !== '');
    if (found === undefined) return [];
    return [
      {what: `mending ${part.id} (${failure}) leaves ${other.id} at ${found.value}`, given: found.given}
    ];
  });
}

const isFailing = ({status, failure}: Finding, id: string) => status === 'unmet' && failure === id;
const isDecided = ({status}: Finding) => status === 'met' || status === 'unmet';
