import fc from 'fast-check';
import {assess, type Answers, type CriterionId, type IsoDate, type RemedyId, type Version} from '../../rules';
import {almostGoodAnswers, fullAnswers} from '../../rules/cases/anyAnswers.fixture';
import {dependenciesOfVersion} from '../../rules/interview/dependencies';
import {findingOn} from '../../rules/assessment/finding';
import {answersTo} from '../answersTo';
import {ask} from '../ask';
import {conditionsOfVersion} from '../law';
import {spaceOf} from '../space';
import {withVersion} from './inPlace';

/** The day of the cases. */
const TODAY = '2026-11-23';

/** What a mutant of a criterion makes of answers, beside what the criterion makes of them. */
export type Likeness = 'same' | 'asksOtherwise' | 'other';

/**
 * `same`: no answers make another finding, what can still come of it (`worst`) apart. `asksOtherwise`: findings
 * differ at most in the questions that are said to keep them open.
 */
export function likenessOf(id: CriterionId, version: Version, mutant: Version, lawOn: IsoDate): Likeness {
  const both = [version, mutant];
  const questions = new Set(both.flatMap((one) => [...dependenciesOfVersion(one).questions]));
  const space = spaceOf(answersTo(questions, both.flatMap(conditionsOfVersion), TODAY, 'anything'));
  const found = () => ask(space, id, (answers) => foundOn(id, answers, lawOn));
  const [before, after] = [found(), withVersion(id, version, mutant, found)];
  if (before === after) return 'same';
  const restOf = (diagram: typeof before) => space.select(diagram, ({rest}) => rest);
  return restOf(before) === restOf(after) ? 'asksOtherwise' : 'other';
}

function foundOn(id: CriterionId, answers: Answers, lawOn: IsoDate) {
  const {worst: _, open, unknown, ...rest} = findingOn(id, answers, TODAY, lawOn) ?? {};
  return {questions: [open, unknown], rest};
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
