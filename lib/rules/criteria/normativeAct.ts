import {constitution, constitution1995, courtLaw} from '../law';
import type {NonEmpty} from '../logic';
import {answered, CHECKED_ACTS} from '../questions';
import {criterion, type Failure} from './criterion';
import {SINCE_REFORM, UNTIL_REFORM} from '../law';

const met = answered('actKind', ...CHECKED_ACTS);

const failures = [
  {
    id: 'soviet',
    when: answered('actKind', 'sovietAct'),
    consequence: 'unsettled',
    mendedBy: {actKind: 'law'}
  },
  {
    id: 'aifc',
    when: answered('actKind', 'aifcAct'),
    consequence: 'unsettled',
    mendedBy: {actKind: 'law'}
  },
  {
    id: 'courtResolution',
    when: answered('actKind', 'constitutionalCourtResolution'),
    consequence: 'bars',
    mendedBy: {actKind: 'law', courtRuling: 'normAmended'},
    citations: [courtLaw('62(1)')]
  },
  {
    id: 'constitution',
    when: answered('actKind', 'constitution'),
    consequence: 'bars',
    mendedBy: {actKind: 'law'},
    interpretation: true
  },
  {
    id: 'treaty',
    when: answered('actKind', 'treaty'),
    consequence: 'bars',
    mendedBy: {actKind: 'law'},
    interpretation: true
  },
  {
    id: 'draft',
    when: answered('actKind', 'draft'),
    consequence: 'bars',
    mendedBy: {actKind: 'law', actState: 'inForce', appliedBy: 'court', effect: 'limitedMyRight'},
    interpretation: true,
    citations: [courtLaw('44(2)(10)')]
  },
  {id: 'judgment', when: answered('actKind', 'judgment'), consequence: 'bars', mendedBy: {actKind: 'law'}},
  {
    id: 'individual',
    when: answered('actKind', 'individualDecision'),
    consequence: 'bars',
    mendedBy: {actKind: 'law', appliedBy: 'court', effect: 'limitedMyRight'}
  },
  {
    id: 'internal',
    consequence: 'bars',
    mendedBy: {actKind: 'law', appliedBy: 'court', effect: 'limitedMyRight'}
  }
] as const satisfies NonEmpty<Failure>;

/** What is challenged must be a normative legal act of Kazakhstan, or a provision of one. */
export const normativeAct = criterion({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [constitution('73(3)'), courtLaw('45(1)')],
      met,
      returned: 1,
      refused: 2,
      failures
    },
    {
      inForce: UNTIL_REFORM,
      citations: [constitution1995('72(3)'), courtLaw('45(1)')],
      met,
      returned: 1,
      refused: 2,
      failures
    }
  ]
});
