import type {Answers, Finding, QuestionId} from '../../rules';
import type {Diagram} from '../diagram';
import type {CriterionPart} from '../parts';
import {shortest, type Property} from '../property';
import type {Survey} from '../survey';

/** A condition that the old answer met is no reason to call the new one better; one that did not apply is none to call it worse. */
const isConcerned = ({status}: Finding) => status !== 'notApplicable' && status !== 'met';

/** What one answer changes, over all criteria that read it. */
interface Change {
  /** A condition that was not met is met. */
  readonly gains: boolean;
  /** The worst that a finding was before, and the worst that a condition that concerned the person became. */
  readonly before: number;
  readonly after: number;
}

/**
 * Better: one answer changes so that a condition that was not met is met, all else equal. Only conditions that did
 * not concern the person before may then stand in the way: once a court has applied the norm, those on its case.
 */
export const betterIsNeverWorse: Property = {
  id: 'betterIsNeverWorse',
  says: 'an answer turned from failing a condition to meeting it never worsens the verdict, unless conditions concern the person that did not before',
  refute: (survey) =>
    shortest(
      [...new Set(survey.parts.criteria.flatMap((part) => [...part.questions]))].flatMap((id) =>
        worsened(id, survey)
      ),
      survey
    )
};

/**
 * The two places where the law itself makes a better answer worse. As long as no court has applied the norm, one that
 * does not touch the person may touch them later (45(2)(1)); once a court has, it is certain that it does not (45(2)(3)).
 * While an application is with the Court, it is the day on which that was filed that has to be in time, and not today.
 */
function isByLaw(from: Answers, to: Answers, {id}: CriterionPart): boolean {
  return (
    (to.appliedBy === 'court' && id === 'ownRights') ||
    (from.earlierApplication === 'pendingNow' && id === 'timeLimit')
  );
}

/** One answer to a question, and the findings on the criteria that read it, with that answer. */
interface GivenAnswer {
  readonly answers: Answers;
  readonly findings: readonly Diagram<Finding>[];
}

function worsened(id: QuestionId, survey: Survey) {
  const {space, findings} = survey.joint();
  const parts = survey.parts.criteria.filter((part) => part.questions.has(id));
  if (parts.length < 2 || !survey.isNew(...parts)) return [];
  const given = space.answersTo(id).map(({given: answers, only}): GivenAnswer => ({
    answers,
    findings: parts.map((part) => only(findings.get(part.id) ?? space.impossible))
  }));
  return given.flatMap((from) =>
    given.flatMap((to) => {
      if (from === to) return [];
      const both = parts.map((part, at) => pairOf(part, [from, to], at, survey));
      if (!both.some((one) => space.outcomesOf(one).some((change) => change.gains))) return [];
      const all = both.reduce((one, other) => space.join(one, other, bothChanges));
      const found = space.find(all, isWorse);
      return found === undefined
        ? []
        : [
            {
              what: `${id} changed from ${JSON.stringify(from.answers[id])} to ${JSON.stringify(to.answers[id])} meets a condition and worsens another`,
              given: {...found.given, ...from.answers}
            }
          ];
    })
  );
}

const isWorse = ({gains, before, after}: Change): boolean => gains && after > before;

const bothChanges = (one: Change, other: Change): Change => ({
  gains: one.gains || other.gains,
  before: Math.max(one.before, other.before),
  after: Math.max(one.after, other.after)
});

function pairOf(
  part: CriterionPart,
  [from, to]: readonly [GivenAnswer, GivenAnswer],
  at: number,
  {joint, rank}: Survey
): Diagram<Change> {
  const {space} = joint();
  const [was, is] = [from.findings[at] ?? space.impossible, to.findings[at] ?? space.impossible];
  // No better answer: whatever else is answered, the criterion is not met with it.
  const fails = space.outcomesOf(is).every((finding) => finding.status === 'unmet');
  const isExcused = fails || isByLaw(from.answers, to.answers, part);
  return space.join(was, is, (old, now) => ({
    gains: old.status === 'unmet' && now.status === 'met',
    before: rank(old),
    after: isExcused || !isConcerned(old) ? 0 : rank(now)
  }));
}
