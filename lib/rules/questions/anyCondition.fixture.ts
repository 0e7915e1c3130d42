import fc, {type Arbitrary} from 'fast-check';
import type {NonEmpty} from '../logic';
import {UNKNOWN} from './answers';
import {QUESTION_IDS, questionOf, type ChoiceId, type DateId, type SeveralId} from './catalogue';
import {answered, type Condition, type TermBetween} from './condition';

const DATE_IDS = QUESTION_IDS.filter((id): id is DateId => questionOf(id).kind === 'date');
const OPTION_IDS = QUESTION_IDS.filter((id): id is ChoiceId | SeveralId => questionOf(id).kind !== 'date');

function optionsOf(id: ChoiceId | SeveralId): string[] {
  const question = questionOf(id);
  if (question.kind === 'date') return [];
  return [...question.options, ...(question.kind === 'several' ? [question.none] : []), UNKNOWN];
}

const anyAnswered: Arbitrary<Condition> = fc
  .constantFrom(...OPTION_IDS)
  .chain((id) =>
    fc
      .subarray(optionsOf(id), {minLength: 1})
      .map((options) => answered(id, ...(options as unknown as NonEmpty<typeof UNKNOWN>)) as Condition)
  );

const anyTerm: Arbitrary<TermBetween> = fc
  .record({
    term: fc.constantFrom({years: 1}, {months: 1}, {months: 6}),
    of: fc.constantFrom(...DATE_IDS),
    until: fc.constantFrom('today' as const, ...DATE_IDS)
  })
  .filter(({of, until}) => of !== until);

const anyTermCondition: Arbitrary<Condition> = fc
  .tuple(fc.constantFrom('within' as const, 'rolledOver' as const), anyTerm)
  .map(([op, term]) => ({op, ...term}));

/** Any condition that the types allow, sensible or not, some levels deep. */
export const anyCondition = fc.letrec<{any: Condition}>((tie) => ({
  any: fc.oneof(
    {maxDepth: 3, withCrossShrink: true},
    fc.oneof(anyAnswered, anyTermCondition),
    fc.record({op: fc.constant('not' as const), condition: tie('any')}),
    fc.record({op: fc.constant('given' as const), when: tie('any'), then: tie('any')}),
    fc.record({
      op: fc.constantFrom('all' as const, 'any' as const),
      conditions: fc.array(tie('any'), {minLength: 1, maxLength: 3}) as unknown as Arbitrary<
        NonEmpty<Condition>
      >
    })
  )
})).any;
