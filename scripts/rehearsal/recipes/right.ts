import {RIGHT_IDS} from '@/lib/rules';
import {before, type Edits} from '../edits';
import {inEachLanguage} from '../everyLanguage';
import {codesFor} from '../linkCodes';
import {line} from '../stories';

const linkCodes = codesFor('constitutionalRight', {
  kind: 'several',
  options: [...RIGHT_IDS, 'rehearsed'],
  none: 'noneFits',
  about: 'rightsHolder'
});

/** A right that no Constitution has. */
export const right: Edits = {
  'lib/rules/law/rights.ts': before(
    'nonRetroactivity: {',
    `  rehearsed: {group: 'guarantees', ...right('5(6)')},`
  ),
  ...inEachLanguage('questions', {
    kk: {rights: {rehearsed: 'Репетиция жасау'}},
    ru: {rights: {rehearsed: 'Проводить репетиции'}},
    en: {rights: {rehearsed: 'To rehearse'}}
  }),
  ...inEachLanguage('paper', {
    kk: {paper: {rights: {rehearsed: 'репетиция жасау құқығы'}}},
    ru: {paper: {rights: {rehearsed: 'право на репетиции'}}}
  }),
  'lib/answers/link/linkCodes.json': linkCodes,
  'lib/rules/cases/oneAnswer.json': line('constitutionalRight', 'rehearsed', 'nonRetroactivity')
};
