import {
  answered,
  leavesOf,
  REMEDY_IDS,
  remedyOn,
  TIME_LIMIT_IDS,
  timeLimitOn,
  within,
  type Answers,
  type AsOf,
  type Condition,
  type CriterionId,
  type DateId,
  type Finding,
  type QuestionId,
  type RemedyId,
  type RemedyVersion
} from '../rules';
import {deadlineOn, deadlineQuestions, openForDeadline} from '../rules/assessment/deadline';
import {dependenciesOfRemedy, dependenciesOfVersion} from '../rules/interview/dependencies';
import {findingOn} from '../rules/assessment/finding';
import {firstOpen} from '../rules/interview/interview';
import {verdictOn} from '../rules/assessment/verdict';
import {conditionsOfVersion, type Law} from './law';

/** A piece of the rules whose outcome depends on a few questions; `outcome` asks the rules themselves. */
export interface Part<Outcome> {
  readonly name: string;
  readonly questions: ReadonlySet<QuestionId>;
  /** All the tests by which it distinguishes answers. */
  readonly conditions: readonly Condition[];
  readonly outcome: (answers: Answers) => Outcome;
}

export interface CriterionPart extends Part<Finding> {
  readonly id: CriterionId;
  readonly failures: readonly string[];
}

/** The outcome of a remedy or the deadline, and the questions whose dates appear in it. */
export interface Said {
  readonly result: unknown;
  readonly days: readonly DateId[];
  readonly open: readonly QuestionId[];
}

export interface RemedyPart {
  readonly id: RemedyId;
  readonly name: string;
  readonly version: RemedyVersion;
  readonly questions: ReadonlySet<QuestionId>;
  readonly conditions: readonly Condition[];
  /** The findings it looks at; it reads each as if it were an answer. */
  readonly criteria: readonly CriterionId[];
}

/** The rules in one situation, part by part. */
export interface Parts {
  readonly criteria: readonly CriterionPart[];
  readonly remedies: readonly RemedyPart[];
  readonly deadline: Part<Said>;
  readonly verdictOn: typeof verdictOn;
  readonly firstOpen: typeof firstOpen;
}

export function partsOf(law: Law, asOf: Required<AsOf>): Parts {
  return {
    criteria: criterionParts(law, asOf),
    remedies: remedyParts(law, asOf),
    deadline: deadlinePart(asOf),
    verdictOn,
    firstOpen
  };
}

function criterionParts({criteria}: Law, {today, lawOn}: Required<AsOf>): readonly CriterionPart[] {
  return criteria.map(({id, version}) => ({
    id,
    name: id,
    failures: version.failures.map((failure) => failure.id),
    questions: dependenciesOfVersion(version).questions,
    conditions: conditionsOfVersion(version),
    outcome: (answers) => {
      const finding = findingOn(id, answers, today, lawOn);
      if (finding === undefined) throw new Error(`${id} is in force on ${lawOn}`);
      return finding;
    }
  }));
}

/** The name by which a finding is read like an answer. */
export const foundOn = (id: CriterionId): string => `found ${id}`;

function remedyParts({criteria}: Law, {lawOn}: Required<AsOf>): readonly RemedyPart[] {
  const inForce = new Set(criteria.map(({id}) => id));
  return REMEDY_IDS.flatMap((id) => {
    const version = remedyOn(id, lawOn);
    if (version === undefined) return [];
    const dependencies = dependenciesOfRemedy(version);
    return [
      {
        id,
        name: `remedy ${id}`,
        version,
        questions: dependencies.questions,
        criteria: [...new Set(dependencies.criteria)].filter((one) => inForce.has(one)),
        conditions: conditionsOfRemedy(version)
      }
    ];
  });
}

/** Its tests of answers, and each kind of case that its words or its term distinguish. */
function conditionsOfRemedy({fits, unless, byCaseKind, limit}: RemedyVersion): readonly Condition[] {
  const leaves = [...leavesOf(fits), ...(unless === undefined ? [] : leavesOf(unless))];
  return [
    ...leaves.filter((leaf) => leaf.op !== 'found'),
    ...[...(byCaseKind ?? []), ...(limit?.caseKinds ?? [])].map((kind) => answered('caseKind', kind))
  ];
}

function deadlinePart({today, lawOn}: Required<AsOf>): Part<Said> {
  const limits = TIME_LIMIT_IDS.flatMap((id) => timeLimitOn(id, lawOn) ?? []);
  return {
    name: 'deadline',
    questions: deadlineQuestions(lawOn),
    conditions: limits.flatMap(({runs, alsoToldIf, untoldIf, filed, term, from, keptBy}) => [
      ...[runs, alsoToldIf, untoldIf, filed].filter((one) => one !== undefined),
      ...(keptBy ?? []).flatMap(({when, filedOn, whileIn}) =>
        whileIn === undefined ? [] : [when, within(term, from, filedOn)]
      )
    ]),
    outcome: (answers) => {
      const deadline = deadlineOn(answers, today, lawOn);
      const terms = [deadline?.filing, deadline?.refiling].filter((one) => one !== undefined);
      const kept = timeLimitOn('filing', lawOn)?.keptBy ?? [];
      const filed = kept.flatMap(({filedOn, whileIn}) =>
        whileIn !== undefined && whileIn === deadline?.refiling?.limit ? [filedOn] : []
      );
      return {
        result: terms.map(({limit}) => limit),
        days: [...terms.flatMap(({limit}) => timeLimitOn(limit, lawOn)?.from ?? []), ...filed],
        open: openForDeadline(answers, {today, lawOn})
      };
    }
  };
}
