import type {PublishedCondition} from '@/lib/published';
import {dateQuestion, dayOf, evaluate, type Facts} from './conditions';

/** The questions on which an unknown condition hangs: not answered, or answered with “I don’t know”. */
export function undecided(condition: PublishedCondition, facts: Facts): readonly string[] {
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
      return undecided(evaluate(when, facts) === 'true' ? then : when, facts);
    }
    case 'not':
      return undecided(condition.condition, facts);
    case 'all':
    case 'any':
      return [...new Set(condition.conditions.flatMap((part) => undecided(part, facts)))];
  }
}
