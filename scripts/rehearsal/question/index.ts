import * as z from 'zod';
import {asFile, before, inTurn, replace, say, type Edit, type Edits, type Words} from '../edits';
import {codesFor} from '../linkCodes';

const WORDS: Readonly<Record<string, Words>> = {
  kk: {
    title: 'Нормаға неге дау айтатыныңызды жаза аласыз ба?',
    why: 'Өтініште нормаға неге дау айтатыныңыз жазылуы керек.',
    help: 'Бір-екі сөйлем жетеді.',
    options: {yes: {label: 'Иә, жаза аламын'}, no: {label: 'Жоқ, әлі жаза алмаймын'}}
  },
  ru: {
    title: 'Можете написать, почему Вы не согласны с нормой?',
    why: 'В обращении нужно написать, почему Вы не согласны с нормой.',
    help: 'Хватит одного-двух предложений.',
    options: {yes: {label: 'Да, могу'}, no: {label: 'Пока не могу'}}
  },
  en: {
    title: 'Can you write down why you disagree with the provision?',
    why: 'The application must say why you disagree with the provision.',
    help: 'One or two sentences are enough.',
    options: {yes: {label: 'Yes, I can'}, no: {label: 'Not yet'}}
  }
};

const linkCodes = codesFor('rehearsed', {kind: 'choice', options: ['yes', 'no'], about: 'case'});

const STORIES = z.array(z.looseObject({comesOut: z.looseObject({})}));

const LINES = {
  yes: 'noObstacleFound → cassation',
  no: 'curable: provision.notNamed [47(2)(2), 48(3)(1)] → cassation',
  unknown: 'undetermined: provision? → cassation, legalHelp'
};

/** A line for each option, in the story in which nothing stands in the way. */
const oneAnswer: Edit = (text) => {
  const [first, ...others] = STORIES.parse(JSON.parse(text));
  return asFile([{...first, comesOut: {...first?.comesOut, rehearsed: LINES}}, ...others]);
};

/** A question that nobody asks: whether the person can say what is wrong with the norm. */
export const question: Edits = {
  'lib/rules/questions/catalogue.ts': before(
    'signer: {',
    `rehearsed: {...choice('yes', 'no'), about: 'case'},`
  ),
  'lib/rules/criteria/provision.ts': inTurn(
    replace('import {answered} from', 'import {all, answered} from'),
    replace(
      `met: answered('provision', 'named', 'wholeAct')`,
      `met: all(answered('provision', 'named', 'wholeAct'), answered('rehearsed', 'yes'))`
    ),
    replace(`mendedBy: {provision: 'named'}`, `mendedBy: {provision: 'named', rehearsed: 'yes'}`)
  ),
  ...Object.fromEntries(
    Object.entries(WORDS).map(([locale, rehearsed]) => [
      `messages/${locale}/questions.json`,
      say(() => ({questions: {rehearsed}}))
    ])
  ),
  'app/[locale]/check/question/sections.ts': before('signer:', `rehearsed: 'papers',`),
  'lib/answers/link/linkCodes.json': linkCodes,
  'lib/rules/cases/cases.fixture.ts': replace('UNSAID: Answers = {', `UNSAID: Answers = {rehearsed: 'yes',`),
  'lib/rules/cases/oneAnswer.json': oneAnswer,
  'messages/asked.test.ts': inTurn(
    before(`signer: 'still to be chosen'`, `rehearsed: 'what the reader thinks',`),
    before(`authority: 'yes, not yet or disputed'`, `rehearsed: 'yes or not yet',`)
  )
};
