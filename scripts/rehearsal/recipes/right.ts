import {withEveryCode, type LinkCodes} from '@/lib/answers/linkCodes';
import {RIGHT_IDS} from '@/lib/rules';
import {asFile, before, type Edit, type Edits} from '../edits';
import {inEachLanguage} from '../everyLanguage';
import {line} from '../stories';

/** What `npm run link-codes` does. */
const linkCodes: Edit = (text) =>
  asFile(
    withEveryCode(JSON.parse(text) as LinkCodes, [
      [
        'constitutionalRight',
        {kind: 'several', options: [...RIGHT_IDS, 'rehearsed'], none: 'noneFits', about: 'rightsHolder'}
      ]
    ])
  );

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
  'lib/answers/linkCodes.json': linkCodes,
  'lib/rules/cases/oneAnswer.json': line('constitutionalRight', 'rehearsed', 'nonRetroactivity')
};
