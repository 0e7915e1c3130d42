import {before, replace, type Edits} from '../edits';
import {inEachLanguage} from '../everyLanguage';

const ACT = `  rehearsed: {
    units: 'points',
    redactions: [{inForce: {from: REFORM}, readIn: 'officialCopy', checkedOn: CHECKED}]
  },`;

/** An act that nobody adopted, cited for one way. */
export const act: Edits = {
  'lib/rules/law/acts.ts': before('optionalProtocol: {', ACT),
  'lib/rules/remedies/legalHelp.ts': replace('citations: [', `citations: [cite('rehearsed', '1'), `),
  ...inEachLanguage('rules', {
    kk: {acts: {rehearsed: '«Репетиция туралы» Заң'}},
    ru: {acts: {rehearsed: 'Закон «О репетициях»'}},
    en: {acts: {rehearsed: 'Law on rehearsals'}}
  }),
  'lib/text/references/units.ts': before('optionalProtocol:', '  rehearsed: POINTS,'),
  'lib/text/actOwners.ts': before(
    'optionalProtocol: {',
    `  rehearsed: {kk: '«Репетиция туралы» Заңның', ru: 'Закона «О репетициях»', en: 'the Law on rehearsals'},`
  ),
  'lib/lawWatch/actNames.ts': before(
    'optionalProtocol: [',
    `  rehearsed: ['Закон «О репетициях»', '«Репетиция туралы» Заң'],`
  ),
  'lib/lawWatch/unpinned.ts': before(
    `{act: 'optionalProtocol'`,
    `  {act: 'rehearsed', languages: ['kk', 'ru'], reason: 'notKept'},`
  )
};
