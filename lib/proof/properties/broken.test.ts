import {describe, expect, test} from 'vitest';
import {
  all,
  answered,
  criterionOf,
  versionOn,
  type CriterionId,
  type Finding,
  type Version
} from '../../rules';
import {PROPERTIES} from '..';
import {lawsOf} from '../law';
import {withVersion} from '../mutants/inPlace';
import {partsOf, type Parts} from '../parts';
import type {Property} from '../property';
import {catalogue, reaching} from '../reached';
import {surveyOf} from '../survey';
import {betterIsNeverWorse} from './betterIsNeverWorse';
import {doubtsHaveReasons} from './doubtsHaveReasons';
import {everyQuestionMatters} from './everyQuestionMatters';
import {findingsAreFinal} from './findingsAreFinal';
import {interviewEnds} from './interviewEnds';
import {mendingIsTrue} from './mendingIsTrue';
import {mendingTogether} from './mendingTogether';
import {nothingLeftOpen} from './nothingLeftOpen';
import {oneVerdict} from './oneVerdict';
import {unknownIsNeverNo} from './unknownIsNeverNo';
import {worstIsForetold} from './worstIsForetold';

const TODAY = '2026-11-23';

type Change = (parts: Parts) => Parts;

/** The rules of today as far as some criteria go, so that a test takes no time; perhaps one of them broken. */
function survey(ids: readonly CriterionId[], change: Change = (parts) => parts) {
  const law = lawsOf().at(-1);
  if (law === undefined) throw new Error('Some law is in force');
  const asOf = {today: TODAY, lawOn: law.from} as const;
  const parts = partsOf(law, asOf);
  const criteria = parts.criteria.filter(({id}) => ids.includes(id));
  return surveyOf({law, asOf, isFirst: true}, change({...parts, criteria, remedies: []}));
}

/** Whatever a criterion finds, it says something else. */
const says =
  (id: CriterionId, instead: (found: Finding) => Finding): Change =>
  (parts) => ({
    ...parts,
    criteria: parts.criteria.map((part) =>
      part.id === id ? {...part, outcome: (answers) => instead(part.outcome(answers))} : part
    )
  });

/** Runs something while the law says something else of a criterion. */
function amended<T>(id: CriterionId, change: (version: Version) => Partial<Version>, run: () => T): T {
  const version = versionOn(criterionOf(id), TODAY);
  if (version === undefined) throw new Error(`${id} is in force`);
  return withVersion(id, version, {...version, ...change(version)}, run);
}

/** One broken rule, and the property that has to find it. */
interface Broken {
  readonly property: Property;
  readonly error: string;
  readonly criteria: readonly CriterionId[];
  readonly change: Change;
}

const unmet = {status: 'unmet', consequence: 'bars', failure: 'other', open: [], unknown: []} as const;

const BROKEN: readonly Broken[] = [
  {
    property: oneVerdict,
    error: 'two findings make it worse than each',
    criteria: ['competence'],
    change: (parts) => ({
      ...parts,
      verdictOn: (findings) => parts.verdictOn(findings.length > 1 ? findings.slice(1) : findings)
    })
  },
  {
    property: interviewEnds,
    error: 'asks what is answered',
    criteria: ['competence'],
    change: says('competence', (found) => ({...found, open: ['request']}))
  },
  {
    property: interviewEnds,
    error: 'does not ask what is open',
    criteria: ['competence'],
    change: (parts) => ({...parts, firstOpen: () => undefined})
  },
  {
    property: everyQuestionMatters,
    error: 'asks, whatever comes of it',
    criteria: ['competence'],
    change: says('competence', ({failure: _, ...found}) => ({...found, status: 'unknown'}))
  },
  {
    property: nothingLeftOpen,
    error: 'asks nothing though it is not decided',
    criteria: ['competence'],
    change: says('competence', (found) => ({...found, open: []}))
  },
  {
    property: nothingLeftOpen,
    error: 'after a bar it is not asked about, though it can bar',
    criteria: ['competence'],
    change: (parts) => ({
      ...parts,
      firstOpen: (findings, barred, elsewhere) =>
        barred ? undefined : parts.firstOpen(findings, barred, elsewhere)
    })
  },
  {
    property: doubtsHaveReasons,
    error: 'a doubt is not named',
    criteria: ['provision'],
    change: says('provision', ({failure: _, ...found}) => ({...found, unknown: []}))
  },
  {
    property: findingsAreFinal,
    error: 'met before it is known',
    criteria: ['competence'],
    change: says('competence', (found) => (found.status === 'unknown' ? {...found, status: 'met'} : found))
  },
  {
    property: worstIsForetold,
    error: 'a bar comes that was not foretold',
    criteria: ['competence'],
    change: says('competence', (found) => (found.worst === undefined ? found : {...found, worst: 'curable'}))
  },
  {
    property: unknownIsNeverNo,
    error: '"I don\'t know" bars',
    criteria: ['competence'],
    change: says('competence', (found) => (found.unknown.length > 0 ? {...found, ...unmet} : found))
  }
];

/** Those that look at what the law says itself: each has a test of its own below. */
const OF_THE_LAW = [betterIsNeverWorse, mendingIsTrue, mendingTogether];

test('every property has a rule that it finds to be broken', () => {
  expect(new Set([...BROKEN.map(({property}) => property), ...OF_THE_LAW])).toEqual(new Set(PROPERTIES));
});

describe('an error in what a rule says is found by', () => {
  test.each(BROKEN)('$property.id: $error', ({property, criteria, change}) => {
    expect(property.refute(survey(criteria))).toBeUndefined();
    expect(property.refute(survey(criteria, change))).toBeDefined();
  });
});

describe('an error in what the law says is found by', () => {
  test('betterIsNeverWorse: who signs decides two conditions in opposite ways', () => {
    const refute = () => betterIsNeverWorse.refute(survey(['representative', 'authority']));
    expect(refute()).toBeUndefined();
    const worse = amended(
      'authority',
      () => ({
        when: answered('signer', 'someoneElse', 'advocate'),
        met: all(answered('signer', 'advocate'), answered('authority', 'inHand')),
        failures: [
          {id: 'a', when: answered('signer', 'someoneElse'), consequence: 'curable', mendedBy: 'nothing'},
          {id: 'b', consequence: 'bars', mendedBy: 'nothing'}
        ]
      }),
      refute
    );
    expect(worse?.what).toMatch('signer changed from "someoneElse" to "advocate"');
  });

  test('mendingIsTrue: what is named mends nothing', () => {
    const refute = () => mendingIsTrue.refute(survey(['competence']));
    expect(refute()).toBeUndefined();
    const left = amended(
      'competence',
      ({failures: [first, ...rest]}) => ({failures: [{...first, mendedBy: {request: 'amnesty'}}, ...rest]}),
      refute
    );
    expect(left?.what).toMatch('leaves competence at amnesty');
  });

  test('mendingIsTrue: mending one hurts another', () => {
    const refute = () => mendingIsTrue.refute(survey(['competence', 'provision']));
    expect(refute()).toBeUndefined();
    const hurt = amended(
      'provision',
      ({failures: [first]}) => ({failures: [{...first, mendedBy: {provision: 'named', request: 'amnesty'}}]}),
      refute
    );
    expect(hurt?.what).toMatch('leaves competence at amnesty, before met');
  });

  test('mendingTogether: each mends itself, and both together one only', () => {
    const refute = () => mendingTogether.refute(survey(['competence', 'provision']));
    expect(refute()).toBeUndefined();
    const left = amended(
      'provision',
      ({failures: [first]}) => ({failures: [{...first, mendedBy: {provision: 'named', request: 'amnesty'}}]}),
      refute
    );
    expect(left?.what).toMatch(/mending competence .*, provision .* leaves competence at amnesty/);
  });

  test('everythingIsReached: a failure that never comes up', () => {
    const missing = () => {
      const reached = reaching();
      reached.hold(survey(['competence']));
      const names = new Set(reached.names());
      return catalogue().filter((name) => name.startsWith('competence since 2026') && !names.has(name));
    };
    expect(missing()).toEqual([]);
    const never = answered('request', 'checkNorm');
    expect(
      amended(
        'competence',
        ({failures: [one, ...rest]}) => ({failures: [{...one, id: 'never', when: never}, one, ...rest]}),
        missing
      )
    ).toEqual(['competence since 2026-07-01: never']);
  });
});
