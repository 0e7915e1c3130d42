import {before, inTurn, type Edits} from '../edits';
import {inEachLanguage} from '../everyLanguage';
import {caseLike, line} from '../stories';

const CRITERION = `import {courtLaw, SINCE_OPENING} from '../law';
import {answered} from '../questions';
import {criterion} from './criterion';

/** A condition that no law has: a legal consultant names the provision. */
export const rehearsed = criterion({
  versions: [
    {
      inForce: SINCE_OPENING,
      citations: [courtLaw('44(3)')],
      when: answered('signer', 'legalConsultant'),
      met: answered('provision', 'named', 'wholeAct'),
      returned: 2,
      refused: 1,
      failures: [{id: 'unnamed', consequence: 'curable', mendedBy: {provision: 'named'}}]
    }
  ]
});
`;

const grounds = {mended: 'now', returned: '47(2)(2)', refused: '48(3)(1)'};

/** A condition that no law has, and a case in which it is not met. */
export const criterion: Edits = {
  'lib/rules/criteria/rehearsed.ts': () => CRITERION,
  'lib/rules/criteria/index.ts': inTurn(
    before('import {repetition}', `import {rehearsed} from './rehearsed';`),
    before('representative,', '  rehearsed,')
  ),
  ...inEachLanguage('rules', {
    kk: {
      criteria: {
        rehearsed: {
          title: 'Кеңесші атаған норма',
          met: 'Кеңесші норманы атай алады.',
          unknown: 'Кеңесші норманы атай ала ма\u00a0– анық емес.',
          find: 'Кеңесшіден норманың қай бап екенін сұраңыз.',
          failures: {unnamed: {why: 'Кеңесші норманы атаған жоқ.', change: 'Кеңесші бапты дәл атасын.'}},
          versions: {'2023-01-01': {condition: 'Кеңесші қол қойса, норманы атайды.'}}
        }
      }
    },
    ru: {
      criteria: {
        rehearsed: {
          title: 'Норма, названная консультантом',
          met: 'Консультант может назвать норму.',
          unknown: 'Неясно, может ли консультант назвать норму.',
          find: 'Спросите у консультанта, какая это статья.',
          failures: {
            unnamed: {why: 'Консультант не назвал норму.', change: 'Пусть консультант точно назовет статью.'}
          },
          versions: {'2023-01-01': {condition: 'Если подписывает консультант, он называет норму.'}}
        }
      }
    },
    en: {
      criteria: {
        rehearsed: {
          title: 'The provision that the consultant named',
          met: 'The consultant can name the provision.',
          unknown: 'It is not clear whether the consultant can name the provision.',
          find: 'Ask the consultant which article it is.',
          failures: {
            unnamed: {
              why: 'The consultant has not named the provision.',
              change: 'Let the consultant name the article exactly.'
            }
          },
          versions: {'2023-01-01': {condition: 'A consultant who signs names the provision.'}}
        }
      }
    }
  }),
  'lib/rules/cases/cases.json': caseLike(
    {signer: 'legalConsultant', authority: 'inHand', provision: 'notYet'},
    {
      id: 'rehearsed',
      title: 'A consultant signs, and does not name the provision',
      expected: {
        verdict: 'curable',
        failed: [
          {criterion: 'provision', ...grounds},
          {criterion: 'rehearsed', ...grounds}
        ],
        unknown: [],
        doubtful: [],
        deadline: '2027-05-14',
        remedies: ['cassation'],
        alsoFitting: []
      }
    }
  ),
  // Whoever does not know who signs does not know whether it is a consultant.
  'lib/rules/cases/oneAnswer.json': line('signer', 'unknown', 'unknown', (said) =>
    said.replace(/representative[?…]/, 'rehearsed…, $&')
  )
};
