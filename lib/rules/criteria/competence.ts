import {constitution, constitution1995, courtLaw} from '../law';
import {answered} from '../questions';
import {criterion} from './criterion';
import {SINCE_REFORM, UNTIL_REFORM} from '../law';

const met = answered('request', 'checkNorm');

/** The Court checks norms against the Constitution and decides nothing else for a citizen. */
export const competence = criterion({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [constitution('73(3)'), courtLaw('23(4)(3)'), courtLaw('23(5)')],
      met,
      returned: 1,
      refused: 2,
      failures: [
        {
          id: 'judgment',
          when: answered('request', 'overturnJudgment'),
          consequence: 'bars',
          mendedBy: {request: 'checkNorm'},
          citations: [courtLaw('23(5)')]
        },
        {
          id: 'official',
          when: answered('request', 'judgeOfficial'),
          consequence: 'bars',
          mendedBy: {request: 'checkNorm'},
          citations: [courtLaw('23(5)')]
        },
        {
          id: 'facts',
          when: answered('request', 'reexamineFacts'),
          consequence: 'bars',
          mendedBy: {request: 'checkNorm'},
          citations: [courtLaw('23(5)')]
        },
        {
          id: 'explanation',
          when: answered('request', 'explainLaw'),
          consequence: 'bars',
          mendedBy: {request: 'checkNorm'},
          citations: [constitution('73(3)'), courtLaw('23(4)(3)')]
        },
        {
          id: 'gap',
          when: answered('request', 'fillGap'),
          consequence: 'bars',
          mendedBy: {request: 'checkNorm'},
          interpretation: true,
          citations: [constitution('73(3)'), courtLaw('23(4)(3)')]
        },
        {
          id: 'amnesty',
          when: answered('request', 'amnesty'),
          consequence: 'bars',
          mendedBy: {request: 'checkNorm'},
          citations: [constitution('73(3)'), courtLaw('23(4)(3)')]
        },
        {
          id: 'enforce',
          when: answered('request', 'enforceRuling'),
          consequence: 'bars',
          mendedBy: {request: 'checkNorm'},
          interpretation: true,
          citations: [constitution('73(3)'), courtLaw('23(5)')]
        },
        {
          id: 'other',
          consequence: 'bars',
          mendedBy: {request: 'checkNorm'},
          citations: [constitution('73(3)'), courtLaw('23(4)(3)')]
        }
      ]
    },
    {
      inForce: UNTIL_REFORM,
      citations: [constitution1995('72(3)'), courtLaw('23(4)(3)')],
      met,
      returned: 1,
      refused: 2,
      failures: [
        {
          id: 'judgment',
          when: answered('request', 'overturnJudgment'),
          consequence: 'bars',
          mendedBy: {request: 'checkNorm'}
        },
        {
          id: 'official',
          when: answered('request', 'judgeOfficial'),
          consequence: 'bars',
          mendedBy: {request: 'checkNorm'}
        },
        {
          id: 'facts',
          when: answered('request', 'reexamineFacts'),
          consequence: 'bars',
          mendedBy: {request: 'checkNorm'},
          citations: [courtLaw('23(5)')]
        },
        {
          id: 'explanation',
          when: answered('request', 'explainLaw'),
          consequence: 'bars',
          mendedBy: {request: 'checkNorm'}
        },
        {
          id: 'gap',
          when: answered('request', 'fillGap'),
          consequence: 'bars',
          mendedBy: {request: 'checkNorm'},
          interpretation: true
        },
        {
          id: 'amnesty',
          when: answered('request', 'amnesty'),
          consequence: 'bars',
          mendedBy: {request: 'checkNorm'}
        },
        {id: 'other', consequence: 'bars', mendedBy: {request: 'checkNorm'}}
      ]
    }
  ]
});
