import {versionOn, type Criterion, type Failure, type IsoDate, type Version} from '../../lib/rules';
import {booleanOf, type Prepared, type Test} from './boolean';

/** One possible outcome of a criterion: met, not applicable, or one of its failures. */
export interface Outcome {
  readonly criterion: string;
  readonly result: string;
  readonly test: Test;
}

export interface Ported {
  readonly outcomes: readonly Outcome[];
  readonly prepared: readonly Prepared[];
}

const and = (...tests: readonly Test[]): Test => ({op: 'and', tests});

/** Every outcome of the criteria in force on a day, generated from the rules' own data. */
export function portedRules(criteria: readonly (readonly [string, Criterion])[], day: IsoDate): Ported {
  const {test, prepared} = booleanOf();

  function outcomesOf(criterion: string, version: Version): readonly Outcome[] {
    const {when, met} = version;
    const applies = when === undefined ? [] : [test(when, true)];
    const fails = (failure: Failure) =>
      failure.when === undefined ? test(met, false) : test(failure.when, true);
    const ruledOut = version.failures.map((failure) =>
      failure.when === undefined ? test(met, true) : test(failure.when, false)
    );
    const unmet = version.failures.flatMap((failure, index) =>
      failure.consequence === 'unsettled'
        ? []
        : [
            {
              criterion,
              result: `unmet: ${failure.id}`,
              // The first failure that holds counts, once all before it are certainly ruled out.
              test: and(...applies, test(met, false), ...ruledOut.slice(0, index), fails(failure))
            }
          ]
    );
    return [
      {criterion, result: 'met', test: and(...applies, test(met, true))},
      ...(when === undefined ? [] : [{criterion, result: 'notApplicable', test: test(when, false)}]),
      ...unmet
    ];
  }

  const outcomes = criteria.flatMap(([id, criterion]) => {
    const version = versionOn(criterion, day);
    return version === undefined ? [] : outcomesOf(id, version);
  });
  return {outcomes, prepared: prepared()};
}
