import Engine from 'publicodes';
import {MISSING, type Prepared, type Test} from './boolean';
import {CHOICES, type Facts} from './facts';
import type {Ported} from './outcomes';

type Expression = string | {readonly [mechanism: string]: readonly Expression[]};

/** Names of publicodes begin with a letter and are not split at capitals or signs. */
const nameOf = (fact: string) => `fact ${fact}`;

function expressionOf(test: Test): Expression {
  if (test.op === 'oneOf')
    return {'une de ces conditions': test.values.map((value) => `${nameOf(test.fact)} = '${value}'`)};
  return {
    [test.op === 'and' ? 'toutes ces conditions' : 'une de ces conditions']: test.tests.map(expressionOf)
  };
}

/** The criteria in publicodes: one rule for each outcome, parsed once and evaluated for each set of answers. */
export function publicodes({outcomes, prepared}: Ported) {
  const facts = [...CHOICES, ...prepared.map(({fact}: Prepared) => fact)];
  const named = outcomes.map((outcome, index) => ({...outcome, name: `outcome ${index}`}) as const);
  const engine = new Engine(
    {
      ...Object.fromEntries(facts.map((fact) => [nameOf(fact), `'${MISSING}'`])),
      ...Object.fromEntries(named.map(({name, test}) => [name, expressionOf(test)]))
    },
    {logger: {log: ignore, warn: ignore, error: ignore}}
  );
  return (given: Facts): ReadonlyMap<string, string> => {
    engine.setSituation(
      Object.fromEntries(Object.entries(given).map(([fact, value]) => [nameOf(fact), `'${value}'`]))
    );
    return new Map(
      named
        .filter(({name}) => engine.evaluate(name).nodeValue === true)
        .map(({criterion, result}) => [criterion, result])
    );
  };
}

function ignore(): void {
  // publicodes reports each rule it evaluates.
}
