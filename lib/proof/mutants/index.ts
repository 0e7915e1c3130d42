import {CRITERION_IDS, criterionOf, laws, REMEDY_IDS, remedyOf, versionOn, type Version} from '../../rules';
import {withRemedy, withVersion} from './inPlace';
import {isNoticed} from './noticed';
import {remedyMutants} from './remedyMutants';
import {likenessOf, tellingApart, type Likeness} from './sameRule';
import {versionMutants} from './versionMutants';

/** What became of the errors made in one rule. */
export interface Bitten {
  readonly rule: string;
  readonly noticed: number;
  /** The error has no effect: the rule says the same. */
  readonly same: number;
  /** Only other questions come of it, which the cases do not look at. */
  readonly asksOtherwise: readonly string[];
  /** The error has an effect that no case notices. */
  readonly unnoticed: readonly string[];
}

/** Every law, by its first day. */
const LAWS = laws().map(({from}) => from);

/** Makes every error in the rules of both laws, one at a time. */
export function* biteAll(): Generator<Bitten> {
  if (isNoticed()) throw new Error('A case fails on the rules as they are: npm run unit');
  const looked = new Set<Version>();
  for (const lawOn of LAWS) {
    for (const id of CRITERION_IDS) {
      const version = versionOn(criterionOf(id), lawOn);
      if (version === undefined || looked.has(version)) continue;
      looked.add(version);
      yield tally(`${id} ${version.inForce.from}`, versionMutants(version), (mutant) => ({
        isNoticed: withVersion(id, version, mutant, isNoticed),
        likeness: () => likenessOf(id, version, mutant, lawOn)
      }));
    }
  }
  for (const id of REMEDY_IDS) {
    const isToldApart = tellingApart(id);
    yield tally(id, remedyMutants(remedyOf(id).versions[0]), (mutant) => ({
      isNoticed: withRemedy(id, mutant, isNoticed),
      likeness: () => (withRemedy(id, mutant, isToldApart) ? 'other' : 'same')
    }));
  }
}

function tally<T>(
  rule: string,
  mutants: readonly {readonly name: string; readonly value: T}[],
  look: (mutant: T) => {readonly isNoticed: boolean; readonly likeness: () => Likeness}
): Bitten {
  const left = mutants.flatMap(({name, value}) => {
    const {isNoticed, likeness} = look(value);
    return isNoticed ? [] : [{name, likeness: likeness()}];
  });
  const those = (which: Likeness) => left.flatMap(({name, likeness}) => (likeness === which ? [name] : []));
  return {
    rule,
    noticed: mutants.length - left.length,
    same: those('same').length,
    asksOtherwise: those('asksOtherwise'),
    unnoticed: those('other')
  };
}
