import {CRITERION_IDS, criterionOf, laws, REMEDY_IDS, remedyOf, versionOn, type Version} from '../../rules';
import {withRemedy, withVersion} from './inPlace';
import {isCaseOtherwise, isNoticed, rowsNoticing, rowsNoticingRemedy} from './noticed';
import {remedyMutants} from './remedyMutants';
import {remedyLikeness} from './sameRemedy';
import {likenessOf, type Compared} from './sameRule';
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
      const isRowOtherwise = rowsNoticing(id);
      yield tally(`${id} ${version.inForce.from}`, versionMutants(version), (mutant) => {
        if (withVersion(id, version, mutant, isRowOtherwise)) return NOTICED;
        // The cases take longest, and notice nothing of what says the same.
        const compared = likenessOf(id, version, mutant, lawOn);
        return compared.likeness !== 'same' && withVersion(id, version, mutant, isCaseOtherwise)
          ? NOTICED
          : compared;
      });
    }
  }
  for (const id of REMEDY_IDS) {
    const isRowOtherwise = rowsNoticingRemedy(id);
    const compare = remedyLikeness(id);
    yield tally(id, remedyMutants(remedyOf(id).versions[0]), (mutant) => {
      if (withRemedy(id, mutant, isRowOtherwise)) return NOTICED;
      const compared = compare(mutant);
      return compared.likeness === 'other' && withRemedy(id, mutant, isCaseOtherwise) ? NOTICED : compared;
    });
  }
}

/** What became of an error. */
type Became = Compared | typeof NOTICED;

const NOTICED = {likeness: 'noticed', example: undefined} as const;

function tally<T>(
  rule: string,
  mutants: readonly {readonly name: string; readonly value: T}[],
  become: (mutant: T) => Became
): Bitten {
  const all = mutants.map(({name, value}) => ({name, ...become(value)}));
  const those = (which: Became['likeness']) =>
    all.flatMap(({name, likeness, example}) =>
      likeness !== which ? [] : [example === undefined ? name : `${name}, on ${JSON.stringify(example)}`]
    );
  return {
    rule,
    noticed: those('noticed').length,
    same: those('same').length,
    asksOtherwise: those('asksOtherwise'),
    unnoticed: those('other')
  };
}
