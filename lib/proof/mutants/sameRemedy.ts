import fc from 'fast-check';
import type {Answers, RemedyId, RemedyVersion} from '../../rules';
import {offerIfFit, offersOn, type Known} from '../../rules/assessment/offers';
import {almostGoodAnswers, fullAnswers} from '../../rules/cases/anyAnswers.fixture';
import {dependenciesOfRemedy} from '../../rules/interview/dependencies';
import {withRemedy} from './inPlace';
import {knownOf} from './noticed';
import {TODAY, type Compared} from './sameRule';

/** Seeded, so that every run looks at the same. */
const SOME = [almostGoodAnswers(TODAY), fullAnswers(TODAY)].flatMap((any) =>
  fc.sample(any, {numRuns: 10_000, seed: 47}).map((answers) => knownOf(answers, {today: TODAY}))
);

/** Compares a remedy with mutants in its place: whether some of 20,000 sets of answers distinguish the two. */
export function remedyLikeness(id: RemedyId): (mutant: RemedyVersion) => Compared {
  const isOffered = (known: Known) => offerIfFit(id, known) !== undefined;
  // As a last resort it may be told all the same.
  const isTold = (known: Known) => offersOn(known).some(({remedy}) => remedy === id);
  const before = SOME.map(isOffered);
  return (mutant) => {
    const others = withRemedy(id, mutant, () => SOME.filter((known, at) => isOffered(known) !== before[at]));
    const was = others.map(isTold);
    const other = withRemedy(id, mutant, () => others.find((known, at) => isTold(known) !== was[at]));
    if (other === undefined) return {likeness: 'same'};
    return {likeness: 'other', example: named(other.answers, dependenciesOfRemedy(mutant).questions)};
  };
}

const named = (answers: Answers, questions: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => questions.has(id)));
