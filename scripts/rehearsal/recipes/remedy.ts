import {before, inTurn, type Edits} from '../edits';
import {inEachLanguage} from '../everyLanguage';
import {caseLike} from '../stories';

const REMEDY = `import {cite, SINCE_REFORM} from '../law';
import {answered} from '../questions';
import {all, remedy} from './remedy';

/** A way that no law has: for whoever disagrees with a whole act, and whose consultant signs. */
export const rehearsed = remedy({
  versions: [
    {
      inForce: SINCE_REFORM,
      citations: [cite('prosecutionLaw', '24(1)')],
      certainty: 'read',
      fits: all(answered('provision', 'wholeAct'), answered('signer', 'legalConsultant'))
    }
  ]
});
`;

const LIMIT = `export const REHEARSED: readonly Limit[] = [
  {reason: 'noneSet', citations: [cite('prosecutionLaw', '24(1)')], certainty: 'read'}
];
`;

/** A way that no law has, and a case in which it is offered. */
export const remedy: Edits = {
  'lib/rules/remedies/rehearsed.ts': () => REMEDY,
  'lib/rules/remedies/index.ts': inTurn(
    before('import type {Remedy,', `import {rehearsed} from './rehearsed';`),
    before('legalHelp', '  rehearsed,')
  ),
  'lib/rules/clocks/limits/index.ts': inTurn(
    before('LEGAL_HELP,', '  REHEARSED,'),
    before('legalHelp:', '  rehearsed: REHEARSED,')
  ),
  'lib/rules/clocks/limits/withoutTerm.ts': before('export const LEGAL_HELP', LIMIT),
  ...inEachLanguage('rules', {
    kk: {
      remedies: {rehearsed: {title: 'Сынақ жол', what: 'Бұл жол сынақта ғана бар.', limit: 'мерзімі жоқ'}}
    },
    ru: {
      remedies: {
        rehearsed: {title: 'Пробный путь', what: 'Этот путь есть только в пробе.', limit: 'срока нет'}
      }
    },
    en: {
      remedies: {
        rehearsed: {title: 'A way on trial', what: 'This way exists only in a trial.', limit: 'no time limit'}
      }
    }
  }),
  'lib/rules/cases/cases.json': caseLike(
    {provision: 'wholeAct', signer: 'legalConsultant', authority: 'inHand'},
    {
      id: 'rehearsed',
      title: 'A whole act, and a consultant signs',
      expected: {
        verdict: 'noObstacleFound',
        failed: [],
        unknown: [],
        doubtful: [],
        deadline: '2027-05-14',
        remedies: ['rehearsed'],
        alsoFitting: ['cassation']
      }
    }
  ),
  'lib/rules/assessment/offers.test.ts': before(
    'legalHelp:',
    `  rehearsed: [{provision: 'wholeAct', signer: 'legalConsultant'}, {provision: 'wholeAct', signer: 'advocate'}],`
  )
};
