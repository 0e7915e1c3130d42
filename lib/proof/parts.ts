import {
  all,
  answered,
  unanswered,
  undecided,
  evaluate,
  within,
  type Answers,
  type Condition,
  type CriterionId,
  type IsoDate,
  type QuestionId
} from '../rules';
import {deadlineOn, openForDeadline} from '../rules/deadline';
import {findingOn, type Finding} from '../rules/finding';
import type {Truth} from '../rules/logic';
import type {Part} from './automaton';
import {conditionsOfVersion, remedyConditions, type Law} from './law';

export interface Look {
  readonly truth: Truth;
  readonly open: readonly QuestionId[];
  /** No answer decides it. */
  readonly leftOpen: boolean;
}

export type CriterionPart = Part<Finding> & {readonly id: CriterionId; readonly failures: readonly string[]};

export function criterionParts({from, criteria}: Law, today: IsoDate): readonly CriterionPart[] {
  return criteria.map(({id, version}) => ({
    id,
    name: id,
    failures: version.failures.map((failure) => failure.id),
    conditions: conditionsOfVersion(version),
    outcome: (answers: Answers) => {
      const finding = findingOn(id, answers, today, from);
      if (finding === undefined) throw new Error(`${id} is in force on ${from}`);
      return finding;
    }
  }));
}

/** What remedies ask of answers, condition by condition. */
export function remedyParts(law: Law, today: IsoDate): readonly Part<Look>[] {
  return [...new Set(remedyConditions(law))].map((condition, index) => ({
    name: `remedy condition ${index + 1}`,
    conditions: [condition],
    outcome: (answers: Answers) => {
      const truth = evaluate(condition, answers, today);
      const questions = undecided(condition, answers, today);
      return {
        truth,
        open: unanswered(questions, answers),
        leftOpen: truth === 'unknown' && questions.length === 0
      };
    }
  }));
}

export interface DeadlineOutcome {
  readonly open: readonly QuestionId[];
  readonly told: boolean;
  readonly saved: boolean;
}

/** The deadline is code, not data: these conditions name what it looks at, and reading anything else throws. */
export function deadlinePart({from}: Law, today: IsoDate): Part<DeadlineOutcome> {
  const courtAct: Condition[] = (['appellateDate', 'courtActDate'] as const).map((id) =>
    within({years: 1}, id, 'firstFiledOn')
  );
  return {
    name: 'deadline',
    conditions: [
      all(
        answered('appliedBy', 'court'),
        answered('earlierApplication', 'pendingOnReform'),
        answered('appellateAct', 'inForce'),
        answered('appealOutcome', 'stands'),
        answered('dateRead', 'fullText'),
        within({years: 1}, 'appellateDate'),
        within({months: 11}, 'appellateDate'),
        within({months: 1}, 'noticeReceivedOn')
      ),
      ...courtAct
    ],
    outcome: (answers) => {
      const deadline = deadlineOn(answers, today, from);
      return {
        open: openForDeadline(answers, {today, lawOn: from}),
        told: deadline !== undefined,
        saved: deadline?.refiling !== undefined
      };
    }
  };
}
