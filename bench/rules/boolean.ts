import {questionOf, type Condition} from '../../lib/rules';

/** A fact computed before a run, which a peer cannot compute: a term between dates, or a multiple-choice answer. */
export interface Prepared {
  readonly fact: string;
  readonly condition: Condition;
}

/** What a two-valued engine can evaluate. */
export type Test =
  | {readonly op: 'and' | 'or'; readonly tests: readonly Test[]}
  | {readonly op: 'oneOf'; readonly fact: string; readonly values: readonly string[]};

/** The value of a fact that is not answered. */
export const MISSING = 'missing';

const KNOWN = {and: 'or', or: 'and'} as const;

/**
 * Puts three-valued conditions to a two-valued engine: one test for "certainly true", one for "certainly false".
 * Leaves that a peer cannot compute are collected as prepared facts.
 */
export function booleanOf() {
  const prepared = new Map<string, Prepared>();

  function preparedFact(condition: Condition): string {
    const key = JSON.stringify(condition);
    const found = prepared.get(key) ?? {fact: `prepared${prepared.size}`, condition};
    prepared.set(key, found);
    return found.fact;
  }

  function leaf(condition: Condition, wanted: boolean): Test {
    if (condition.op !== 'answered' || questionOf(condition.question).kind !== 'choice')
      return {op: 'oneOf', fact: preparedFact(condition), values: [String(wanted)]};
    const question = questionOf(condition.question);
    const named: readonly string[] = condition.with;
    const options = question.kind === 'choice' ? question.options : [];
    return {
      op: 'oneOf',
      fact: condition.question,
      values: wanted ? named : options.filter((option) => !named.includes(option))
    };
  }

  function test(condition: Condition, wanted: boolean): Test {
    switch (condition.op) {
      case 'not':
        return test(condition.condition, !wanted);
      case 'given':
        return wanted
          ? {op: 'and', tests: [test(condition.when, true), test(condition.then, true)]}
          : {
              op: 'or',
              tests: [
                test(condition.when, false),
                {op: 'and', tests: [test(condition.when, true), test(condition.then, false)]}
              ]
            };
      case 'all':
      case 'any': {
        const op = condition.op === 'all' ? 'and' : 'or';
        return {
          op: wanted ? op : KNOWN[op],
          tests: condition.conditions.map((part) => test(part, wanted))
        };
      }
      default:
        return leaf(condition, wanted);
    }
  }

  return {test, prepared: () => [...prepared.values()]};
}
