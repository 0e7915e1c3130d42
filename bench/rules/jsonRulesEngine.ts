import {Engine, type NestedCondition, type TopLevelCondition} from 'json-rules-engine';
import type {Test} from './boolean';
import type {Facts} from './facts';
import type {Ported} from './outcomes';

function conditionOf(test: Test): NestedCondition {
  if (test.op === 'oneOf') return {fact: test.fact, operator: 'in', value: test.values};
  const parts = test.tests.map(conditionOf);
  return test.op === 'and' ? {all: parts} : {any: parts};
}

/** The criteria in json-rules-engine: one rule for each outcome, built once and run for each set of answers. */
export function jsonRulesEngine({outcomes}: Ported) {
  const rules = outcomes.map(({criterion, result, test}) => ({
    conditions: (test.op === 'oneOf' ? {all: [conditionOf(test)]} : conditionOf(test)) as TopLevelCondition,
    event: {type: result, params: {criterion}}
  }));
  const engine = new Engine(rules);
  return async (facts: Facts): Promise<ReadonlyMap<string, string>> => {
    const {events} = await engine.run(facts);
    return new Map(events.map(({type, params}) => [params?.['criterion'] as string, type]));
  };
}
