import fc from 'fast-check';
import {
  assess,
  type Answers,
  type CriterionId,
  type IsoDate,
  type QuestionId,
  type RemedyId,
  type Version
} from '../../rules';
import {almostGoodAnswers, fullAnswers} from '../../rules/cases/anyAnswers.fixture';
import {dependenciesOfVersion} from '../../rules/interview/dependencies';
import {findingOn} from '../../rules/assessment/finding';
import {worthTrying} from '../../rules/cases/worthTrying.fixture';
import {withVersion} from './inPlace';

/** The day of the cases. */
const TODAY = '2026-11-23';

/** Every set of answers to some questions, answered or not, of those that bring about whatever answers can. */
function* setsOf(questions: readonly QuestionId[], before: Answers = {}): Generator<Answers> {
  const [first, ...rest] = questions;
  if (first === undefined) {
    yield before;
    return;
  }
  yield* setsOf(rest, before);
  for (const answer of worthTrying(first)) yield* setsOf(rest, {...before, [first]: answer});
}

/** What a mutant of a criterion makes of answers, beside what the criterion makes of them. */
export type Likeness = 'same' | 'asksOtherwise' | 'other';

/**
 * `same`: no answers make another finding, what can still come of it (`worst`) apart. `asksOtherwise`: findings
 * differ at most in the questions that are said to keep them open.
 */
export function likenessOf(id: CriterionId, version: Version, mutant: Version, lawOn: IsoDate): Likeness {
  const questions = [version, mutant].flatMap((one) => [...dependenciesOfVersion(one).questions]);
  let likeness: Likeness = 'same';
  for (const answers of setsOf([...new Set(questions)])) {
    const before = found(id, answers, lawOn);
    const after = withVersion(id, version, mutant, () => found(id, answers, lawOn));
    if (before.rest !== after.rest) return 'other';
    if (before.questions !== after.questions) likeness = 'asksOtherwise';
  }
  return likeness;
}

function found(id: CriterionId, answers: Answers, lawOn: IsoDate) {
  const {worst: _, open, unknown, ...rest} = findingOn(id, answers, TODAY, lawOn) ?? {};
  return {questions: JSON.stringify([open, unknown]), rest: JSON.stringify(rest)};
}

/** Seeded, so that every run looks at the same. */
const SOME_ANSWERS = [almostGoodAnswers(TODAY), fullAnswers(TODAY)].flatMap((any) =>
  fc.sample(any, {numRuns: 2000, seed: 47})
);

const isOffered = (id: RemedyId) => {
  const offered = (answers: Answers) =>
    assess(answers, {today: TODAY}).remedies.some(({remedy}) => remedy === id);
  return SOME_ANSWERS.map(offered);
};

/** For one remedy, whether some of 4,000 sets of answers distinguish it from a mutant in its place. */
export function tellingApart(id: RemedyId): () => boolean {
  const before = isOffered(id);
  return () => isOffered(id).some((offered, index) => offered !== before[index]);
}
