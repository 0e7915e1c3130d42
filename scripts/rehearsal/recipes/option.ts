import {replace, type Edits} from '../edits';
import {inEachLanguage} from '../everyLanguage';
import {codesFor} from '../linkCodes';
import {line} from '../stories';

const linkCodes = codesFor('broughtIntoLine', {
  kind: 'choice',
  options: ['yes', 'no', 'sent'],
  about: 'case'
});

const labelled = (label: string) => ({questions: {broughtIntoLine: {options: {sent: {label}}}}});

/** An answer that nobody gives: the corrected text is on its way to the Court. */
export const option: Edits = {
  'lib/rules/questions/catalogue.ts': replace(
    `broughtIntoLine: {...choice('yes', 'no')`,
    `broughtIntoLine: {...choice('yes', 'no', 'sent')`
  ),
  'lib/rules/criteria/broughtIntoLine.ts': replace(
    `met: answered('broughtIntoLine', 'yes')`,
    `met: answered('broughtIntoLine', 'yes', 'sent')`
  ),
  ...inEachLanguage('questions', {
    kk: labelled('Иә, жолдап қойдым'),
    ru: labelled('Да, уже отправлено'),
    en: labelled('Yes, it is on its way')
  }),
  'lib/answers/link/linkCodes.json': linkCodes,
  'lib/rules/cases/oneAnswer.json': line('broughtIntoLine', 'sent', 'yes')
};
