import type {QuestionId} from '../../rules';
import {questionsIn, type Answers, type Finding} from '../../rules';
import {groupOf, type Group, type Private} from '../criteriaByAnswers';
import type {CriterionPart} from '../parts';
import {shortest, type CounterExample, type Property} from '../property';
import {rank} from '../rank';

/** A condition that the old answer met is no reason to call the new one better; one that did not apply is none to call it worse. */
const isConcerned = ({status}: Finding) => status !== 'notApplicable' && status !== 'met';

/** Whether an answer alone makes that a criterion is not met. */
type Fails = (part: CriterionPart, answer: string) => boolean;

interface Change {
  readonly before: Finding;
  readonly after: Finding;
  readonly answers: Answers;
}

/**
 * Better: one answer changes so that a condition that was not met is met, all else equal. Only conditions that did
 * not concern the person before may then stand in the way: once a court has applied the norm, those on its case.
 */
export const betterIsNeverWorse: Property = {
  id: 'betterIsNeverWorse',
  says: 'an answer turned from failing a condition to meeting it never worsens the verdict, unless conditions concern the person that did not before',
  refute: ({machinery: {situation, criterionParts}}) => {
    const questions = [...new Set(criterionParts.flatMap(({conditions}) => conditions.flatMap(questionsIn)))];
    return shortest(
      questions.flatMap((id) => {
        const parts = criterionParts.filter(({conditions}) => conditions.flatMap(questionsIn).includes(id));
        if (parts.length < 2) return [];
        const group = groupOf(parts, situation);
        const fails = memo((part, answer) => failsByItself(id, answer, part, group));
        const found = group.contexts.flatMap(({answers}) =>
          group.contexts
            .filter((other) =>
              group.shared.every((one) => (one === id) !== (other.answers[one] === answers[one]))
            )
            .flatMap((other) => worsened(id, group, answers, other.answers, fails))
        );
        return found.map((one): CounterExample => ({...one, asOf: situation.asOf}));
      })
    );
  }
};

/** No better answer: whatever else is answered, the criterion is not met with it. */
function failsByItself(id: QuestionId, answer: string, part: CriterionPart, group: Group): boolean {
  return group.contexts
    .filter(({answers}) => JSON.stringify(answers[id]) === answer)
    .every(({answers}) => group.findings(part, answers).every(({finding}) => finding.status === 'unmet'));
}

/**
 * The one place where the law itself makes a better answer worse: as long as no court has applied the norm, one that
 * does not touch the person may touch them later (45(2)(1)); once a court has, it is certain that it does not (45(2)(3)).
 */
function isByLaw(id: QuestionId, to: Answers, {id: criterion}: CriterionPart): boolean {
  return id === 'appliedBy' && to.appliedBy === 'court' && criterion === 'ownRights';
}

function worsened(id: QuestionId, group: Group, from: Answers, to: Answers, fails: Fails) {
  const changes = new Map(group.parts.map((part) => [part, changesOf(part, group, from, to)]));
  const best = (part: CriterionPart) =>
    Math.min(...(changes.get(part) ?? []).map(({before}) => rank(before)));
  return group.parts.flatMap((mended) => {
    const gains = (changes.get(mended) ?? []).filter(
      ({before, after}) => before.status === 'unmet' && after.status === 'met'
    );
    if (gains.length === 0) return [];
    return group.parts.flatMap((hurt) => {
      if (hurt === mended || fails(hurt, JSON.stringify(to[id])) || isByLaw(id, to, hurt)) return [];
      const others = Math.max(0, ...group.parts.filter((part) => part !== hurt && part !== mended).map(best));
      const least = gains.reduce((a, b) => (rank(b.before) < rank(a.before) ? b : a));
      return (changes.get(hurt) ?? [])
        .filter(
          ({before, after}) =>
            isConcerned(before) && rank(after) > Math.max(rank(before), rank(least.before), others)
        )
        .map(({before, after, answers}) => ({
          what: `${id} changed to ${JSON.stringify(to[id])} meets ${mended.id}, but ${hurt.id} turns from ${before.status} to ${after.failure ?? after.status}`,
          answers: {...least.answers, ...answers}
        }));
    });
  });
}

const known = new WeakMap<readonly Private[], WeakMap<readonly Private[], readonly Change[]>>();

/** What can become of one criterion, whatever is answered to the questions that it alone reads. */
function changesOf(part: CriterionPart, group: Group, from: Answers, to: Answers): readonly Change[] {
  const [before, after] = [group.findings(part, from), group.findings(part, to)];
  const following = known.get(before) ?? new WeakMap<readonly Private[], readonly Change[]>();
  known.set(before, following);
  const found = following.get(after) ?? changesBetween(before, after);
  following.set(after, found);
  return found;
}

function changesBetween(before: readonly Private[], after: readonly Private[]): readonly Change[] {
  const changes = new Map<string, Change>();
  before.forEach(({finding, answers}, at) => {
    const then = after[at]?.finding;
    if (then === undefined) return;
    const name = [finding.status, finding.failure, then.status, then.failure].join();
    if (!changes.has(name)) changes.set(name, {before: finding, after: then, answers});
  });
  return [...changes.values()];
}

function memo(fails: Fails): Fails {
  const known = new Map<string, boolean>();
  return (part, answer) => {
    const name = `${part.id} ${answer}`;
    const found = known.get(name) ?? fails(part, answer);
    known.set(name, found);
    return found;
  };
}
