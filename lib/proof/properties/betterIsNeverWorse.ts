import type {QuestionId} from '../../rules';
import {questionsIn, type Answers, type Finding} from '../../rules';
import {verdictOn} from '../../rules/verdict';
import {groupOf, type Group} from '../criteriaByAnswers';
import type {CriterionPart} from '../parts';
import {shortest, type CounterExample, type Property} from '../property';
import {VERDICTS} from '../verdictCount';

const rank = (finding: Finding) => VERDICTS.indexOf(verdictOn([finding]).kind);

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
        const found = group.contexts.flatMap(({answers}) =>
          group.contexts
            .filter((other) => group.shared.every((one) => (one === id) !== (other.answers[one] === answers[one])))
            .flatMap((other) => worsened(id, group, answers, other.answers))
        );
        return found.map((one): CounterExample => ({...one, asOf: situation.asOf}));
      })
    );
  }
};

function worsened(id: QuestionId, group: Group, from: Answers, to: Answers) {
  const changes = new Map(group.parts.map((part) => [part, changesOf(part, group, from, to)]));
  const best = (part: CriterionPart) => Math.min(...(changes.get(part) ?? []).map(({before}) => rank(before)));
  return group.parts.flatMap((mended) => {
    const gains = (changes.get(mended) ?? []).filter(({before, after}) => before.status === 'unmet' && after.status === 'met');
    if (gains.length === 0) return [];
    return group.parts.flatMap((hurt) => {
      if (hurt === mended) return [];
      const others = Math.max(0, ...group.parts.filter((part) => part !== hurt && part !== mended).map(best));
      const least = gains.reduce((a, b) => (rank(b.before) < rank(a.before) ? b : a));
      return (changes.get(hurt) ?? [])
        .filter(({before, after}) => before.status !== 'notApplicable' && rank(after) > Math.max(rank(before), rank(least.before), others))
        .map(({before, after, answers}) => ({
          what: `${id} changed to ${JSON.stringify(to[id])} meets ${mended.id}, but ${hurt.id} turns from ${before.status} to ${after.failure ?? after.status}`,
          answers: {...least.answers, ...answers}
        }));
    });
  });
}

/** The findings on one criterion before and after, for every way of answering what it alone reads. */
function changesOf(part: CriterionPart, group: Group, from: Answers, to: Answers): readonly Change[] {
  const after = group.findings(part, to);
  return group.findings(part, from).flatMap(({finding, answers}, at) => {
    const then = after[at];
    return then === undefined ? [] : [{before: finding, after: then.finding, answers}];
  });
}
