import {questionsIn, type Answers, type Finding, type QuestionId} from '../rules';
import {completions, type Complete} from './complete';
import type {CriterionPart} from './parts';
import type {Situation} from './situation';

/** What comes of one criterion for each way of answering what it alone reads, the shared answers given. */
export interface Private {
  readonly finding: Finding;
  readonly answers: Answers;
  readonly count: bigint;
}

/** Criteria that some shared questions tie together, and every way of answering these. */
export interface Group {
  readonly parts: readonly CriterionPart[];
  readonly shared: readonly QuestionId[];
  readonly contexts: readonly Complete[];
  readonly findings: (part: CriterionPart, context: Answers) => readonly Private[];
}

const readBy = (part: CriterionPart) => [...new Set(part.conditions.flatMap(questionsIn))];

/** Ties criteria together by the questions that more than one of them reads. */
export function groupOf(parts: readonly CriterionPart[], situation: Situation): Group {
  const reads = new Map(parts.map((part) => [part.id, readBy(part)]));
  const every = [...new Set([...reads.values()].flat())];
  const shared = every.filter((id) => parts.filter((part) => reads.get(part.id)?.includes(id)).length > 1);
  const conditions = parts.flatMap((one) => one.conditions);
  const contexts = completions([], conditions, situation, shared);
  const known = new Map<string, readonly Private[]>();
  const findings = (part: CriterionPart, context: Answers): readonly Private[] => {
    const own = reads.get(part.id) ?? [];
    const given = Object.fromEntries(
      shared.filter((id) => own.includes(id)).map((id) => [id, context[id]])
    ) as Answers;
    const name = JSON.stringify([part.id, given]);
    const found =
      known.get(name) ??
      privateTo(
        part,
        own.filter((id) => !shared.includes(id)),
        given,
        situation
      );
    known.set(name, found);
    return found;
  };
  return {parts, shared, contexts, findings};
}

function privateTo(part: CriterionPart, own: readonly QuestionId[], given: Answers, situation: Situation) {
  return completions(part.conditions, [], situation, own).map(({answers, count}) => {
    const all = {...given, ...answers};
    return {finding: part.outcome(all), answers: all, count};
  });
}

/** The criteria in groups that share no question with each other. */
export function groupsOf(parts: readonly CriterionPart[], situation: Situation): readonly Group[] {
  const left = [...parts];
  const groups: Group[] = [];
  for (let first = left.shift(); first !== undefined; first = left.shift()) {
    const together = [first];
    for (let at = 0; at < together.length; at += 1) {
      const reads = readBy(together[at] ?? first);
      const tied = left.filter((part) => readBy(part).some((id) => reads.includes(id)));
      for (const part of tied) together.push(...left.splice(left.indexOf(part), 1));
    }
    groups.push(groupOf(together, situation));
  }
  return groups;
}
