import type {PublishedCondition} from '@/lib/published';
import {dateQuestion, dayOf, evaluate, type Facts} from './conditions';
import {not, type Truth} from './truth';

/**
 * The questions on which an unknown condition depends: not answered, or answered with “I don’t know”; given a hope,
 * only those whose answers can still make it come true: beside a part that the law alone leaves open, no other can.
 */
export function undecided(condition: PublishedCondition, facts: Facts, hope?: Truth): readonly string[] {
  if (evaluate(condition, facts) !== 'unknown') return [];
  switch (condition.op) {
    case 'answered':
      return [condition.question];
    case 'within':
    case 'rolledOver': {
      const {of, until} = condition;
      const floor = dayOf(of, facts) === undefined ? dateQuestion(of, facts)?.notBefore : undefined;
      const dates = [of, floor, until].flatMap((id) => (id === undefined || id === 'today' ? [] : [id]));
      return [...new Set(dates)].filter((id) => dayOf(id, facts) === undefined);
    }
    case 'given': {
      const {when, then} = condition;
      return undecided(evaluate(when, facts) === 'true' ? then : when, facts, hope);
    }
    case 'not':
      return undecided(condition.condition, facts, hope && not(hope));
    case 'all':
    case 'any': {
      const {op, conditions} = condition;
      const needsEveryPart = hope === (op === 'all' ? 'true' : 'false');
      if (needsEveryPart && conditions.some((part) => isLeftOpen(part, facts))) return [];
      return [...new Set(conditions.flatMap((part) => undecided(part, facts, hope)))];
    }
  }
}

/** No answer decides it: it is the law that says nothing. */
const isLeftOpen = (condition: PublishedCondition, facts: Facts) =>
  evaluate(condition, facts) === 'unknown' && undecided(condition, facts).length === 0;
