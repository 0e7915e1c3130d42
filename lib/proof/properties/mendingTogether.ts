import {changesFor, mended, questionsIn, type Answers, type CriterionId, type QuestionId} from '../../rules';
import {completions} from '../complete';
import type {CriterionPart} from '../parts';
import {shortest, type CounterExample, type Property} from '../property';
import type {Situation} from '../situation';

/** What a failure says would mend it. */
interface Promised {
  readonly criterion: CriterionId;
  readonly failure: string;
}

/**
 * A verdict is decided by several findings; each says what would mend it, and a person makes all the changes. For
 * every criterion: with its own changes and any of those that other criteria promise, in the order of the catalogue,
 * it is not unmet. So none of what decided a verdict is left once everything that it names has been changed.
 */
export const mendingTogether: Property = {
  id: 'mendingTogether',
  says: 'making the changes of several conditions together mends each of them',
  refute: ({machinery: {situation, criterionParts}}) =>
    shortest(criterionParts.flatMap((part) => brokenByOthers(part, criterionParts, situation)))
};

function brokenByOthers(part: CriterionPart, parts: readonly CriterionPart[], situation: Situation) {
  const {asOf} = situation;
  const questions = new Set(part.conditions.flatMap(questionsIn));
  const others = parts
    .filter((other) => other !== part)
    .map((other) => distinctChanges(other, questions, situation));
  const combinations = others.reduce<readonly (readonly Promised[])[]>(
    (all, changes) => all.flatMap((one) => [one, ...changes.map((change) => [...one, change])]),
    [[]]
  );
  const order = parts.map(({id}) => id);
  return completions(part.conditions, [], situation).flatMap(({answers}): CounterExample[] => {
    const {status, failure} = part.outcome(answers);
    if (status !== 'unmet' || failure === undefined) return [];
    const own = {criterion: part.id, failure};
    if (changesFor(own, asOf) === undefined) return [];
    return combinations.flatMap((combination) => {
      const together = [...combination, own].sort(
        (a, b) => order.indexOf(a.criterion) - order.indexOf(b.criterion)
      );
      const after = part.outcome(
        together.reduce<Answers>((so, promised) => mended(so, promised, asOf), answers)
      );
      return after.status === 'unmet'
        ? [
            {
              what: `mending ${together.map((one) => `${one.criterion} (${one.failure})`).join(', ')} leaves ${part.id} at ${String(after.failure)}`,
              answers,
              asOf
            }
          ]
        : [];
    });
  });
}

/** One failure for each different thing that mending a criterion does to some questions. */
function distinctChanges(
  {id, failures}: CriterionPart,
  questions: ReadonlySet<QuestionId>,
  {asOf}: Situation
): readonly Promised[] {
  const found = new Map<string, Promised>();
  for (const failure of failures) {
    const changes = Object.entries(changesFor({criterion: id, failure}, asOf) ?? {});
    const seen = changes.filter(([question]) => questions.has(question as QuestionId));
    if (seen.length > 0) found.set(JSON.stringify(seen), {criterion: id, failure});
  }
  return [...found.values()];
}
