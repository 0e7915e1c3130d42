import {changesFor, type Answers} from '../../rules';
import type {CriterionPart} from '../parts';
import {shortest, type Property} from '../property';
import type {Survey} from '../survey';

/** Changes to some questions, and by what they are said to mend. */
interface Together {
  readonly changes: Answers;
  readonly names: readonly string[];
}

/**
 * A verdict is decided by several findings; each says what would mend it, and a person makes all the changes. For
 * every criterion: with its own changes and any of those that other criteria promise, in the order of the catalogue,
 * it is not unmet. So none of what decided a verdict is left once everything that it names has been changed.
 */
export const mendingTogether: Property = {
  id: 'mendingTogether',
  says: 'making the changes of several conditions together mends each of them',
  refute: (survey) =>
    shortest(
      survey.parts.criteria.flatMap((part) =>
        part.failures.flatMap((failure) => brokenByOthers(part, failure, survey))
      ),
      survey
    )
};

function brokenByOthers(part: CriterionPart, failure: string, survey: Survey) {
  const {asOf} = survey.situation;
  if (!survey.isNew(part) || changesFor({criterion: part.id, failure}, asOf) === undefined) return [];
  const {space, findings, changed} = survey.joint();
  const finding = findings.get(part.id) ?? space.impossible;
  return combinations(part, failure, survey).flatMap(({changes, names}) => {
    const wrong = space.join(finding, changed(part, changes), (was, is) =>
      was.status === 'unmet' && was.failure === failure && is.status === 'unmet' ? is.failure : ''
    );
    const found = space.find(wrong, (left) => left !== '');
    return found === undefined
      ? []
      : [
          {
            what: `mending ${names.join(', ')} leaves ${part.id} at ${String(found.value)}`,
            given: found.given
          }
        ];
  });
}

/** Everything that a criterion's own changes and those of others can come to for the questions that it reads. */
function combinations(
  part: CriterionPart,
  failure: string,
  {parts, situation: {asOf}}: Survey
): readonly Together[] {
  return parts.criteria.reduce<readonly Together[]>(
    (all, other) => {
      const failures = other === part ? [failure] : other.failures;
      const found = new Map<string, Together>();
      for (const {changes, names} of all) {
        const each = failures.map((one): Together => {
          const more = seenBy(part, changesFor({criterion: other.id, failure: one}, asOf) ?? {});
          return {changes: {...changes, ...more}, names: [...names, `${other.id} (${one})`]};
        });
        for (const one of other === part ? each : [{changes, names}, ...each]) {
          const name = JSON.stringify(Object.entries(one.changes).sort());
          if (!found.has(name)) found.set(name, one);
        }
      }
      return [...found.values()];
    },
    [{changes: {}, names: []}]
  );
}

const seenBy = ({questions}: CriterionPart, changes: Answers): Answers =>
  Object.fromEntries(Object.entries(changes).filter(([id]) => [...questions].some((one) => one === id)));
