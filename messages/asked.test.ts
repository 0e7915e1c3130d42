import {describe, expect, test} from 'vitest';
import {ruleWordsOn} from '@/app/i18n/ruleWordsOn';
import {laws, QUESTION_IDS, questionOf, START_IDS, type QuestionId, type StartId} from '@/lib/rules';
import {wordsIn} from './sentences.fixture';
import {LANGUAGES, type Language} from './texts.fixture';
import {MESSAGES} from '.';

/** Words in a title: what is asked is understood at one reading. */
const LONGEST_TITLE: Readonly<Record<Language, number>> = {kk: 14, ru: 17, en: 18};

/** A paper or a place where the answer stands, as the help names it. */
const PAPER: Readonly<Record<Language, RegExp>> = {
  kk: /adilet|office\.sud|куәлік|тақырыб|шешім|актінің|қаулы|хабарлама|мөртабан|өтініште|түбірте[гк]|сенімхат|келісімшарт|толық мәтін|үкімнің|қағазды|нөмірінің/iu,
  ru: /adilet|office\.sud|удостоверени|документ|решени|акт[аеу]|постановлени|уведомлени|штамп|обращении|квитанци|доверенност|договор|полном тексте|приговор|подпись|номером/iu,
  en: /adilet|office\.sud|identity card|document|decision|resolution|notice|stamp|application names|receipt|power of attorney|contract|full text|verdict|signature|number/iu
};

/** What no paper says, and why. */
const IN_NO_PAPER: Partial<Readonly<Record<QuestionId, string>>> = {
  request: 'what the reader wants',
  citizenshipDispute: 'whether the reader contests what an authority says',
  alsoMine: 'what the reader has lost',
  effect: 'what the reader has lost: the help has a sentence to try',
  constitutionalRight: 'the help begins at the loss, and the answers name the articles',
  signer: 'still to be chosen'
};

/** Days from which only the time limit of another way runs, and that no paper has: what the reader learned. */
const IN_NO_PAPER_EITHER: readonly StartId[] = ['violationLearnedOn', 'normLearnedOn'];

/** Questions whose answers leave nobody out, and why. The others have an answer, or a help, for whom none of them fits. */
const WHOLE: Partial<Readonly<Record<QuestionId, string>>> = {
  applicant: 'who is no citizen is one of another country, of none, or an organisation',
  citizenshipDispute: 'yes or no',
  whoseRights: 'the living, the dead and everybody',
  alsoMine: 'yes or no',
  actState: 'in force as it was, changed, not yet, or no longer',
  provision: 'named, not named, or all of it',
  wayToCourt: 'open or over',
  participation: 'yes or no, and two ways to be decided about without taking part',
  appellateAct: 'decided, pending, returned, still possible, too late, impossible, or only on paper',
  effect: 'now or not now',
  courtRuling: 'none, before or after the reform, amended since, or not looked up',
  rulingOutcome: 'what a ruling on a provision can say',
  caseKind: 'the four codes of procedure',
  broughtIntoLine: 'yes or not yet',
  authority: 'yes, not yet or disputed',
  stateDuty: 'yes or no',
  paperActText: 'at hand, within reach or not',
  paperCourtAct: 'at hand, within reach or not',
  paperAppellateAct: 'at hand, within reach or not',
  paperTranslation: 'not needed, at hand, within reach or not'
};

/** The answers that take in whoever the others leave out. */
const THE_REST: Partial<Readonly<Record<QuestionId, string>>> = {
  request: 'somethingElse',
  earlierApplication: 'returnedOtherwise',
  appliedBy: 'nobody',
  constitutionalRight: 'noneFits',
  signer: 'someoneElse'
};

const CHOICES = QUESTION_IDS.filter((id) => questionOf(id).kind !== 'date');

test('each list names only what is asked, and none twice', () => {
  const [whole, rest] = [Object.keys(WHOLE), Object.keys(THE_REST)];
  expect(whole.filter((id) => rest.includes(id))).toEqual([]);
  expect([...whole, ...rest].filter((id) => !CHOICES.includes(id as QuestionId))).toEqual([]);
  for (const [id, option] of Object.entries(THE_REST)) {
    const question = questionOf(id as QuestionId);
    const answers = question.kind === 'date' ? [] : [...question.options];
    expect(question.kind === 'several' ? [...answers, question.none] : answers, id).toContain(option);
  }
});

describe.each(LANGUAGES)('%s', (language) => {
  const {ui, questions} = MESSAGES[language];
  const asked = (id: QuestionId) =>
    laws().map(({from}) => ruleWordsOn(MESSAGES[language], from).questions[id]);
  const where = (found: (id: QuestionId) => boolean) => QUESTION_IDS.filter(found);

  test('a title is short', () => {
    const long = where((id) => wordsIn(questions[id].title) > LONGEST_TITLE[language]);
    expect(long.map((id) => questions[id].title)).toEqual([]);
  });

  test('each question says why, and how to find out', () => {
    expect(where((id) => asked(id).some(({why, help}) => why === '' || help === ''))).toEqual([]);
  });

  test('the help names the paper or the place, unless no paper says it', () => {
    const silent = where((id) => asked(id).some(({help}) => !PAPER[language].test(help)));
    expect(silent.filter((id) => !(id in IN_NO_PAPER))).toEqual([]);
  });

  test('so does the hint of a day that is asked for where a time limit is shown', () => {
    const {starts} = MESSAGES[language].clocks;
    const silent = START_IDS.filter((id) => !PAPER[language].test(starts[id].hint));
    expect(silent.filter((id) => !IN_NO_PAPER_EITHER.includes(id))).toEqual([]);
    const long = START_IDS.filter((id) => wordsIn(starts[id].title) > LONGEST_TITLE[language]);
    expect(long.map((id) => starts[id].title)).toEqual([]);
  });

  test('whom no answer fits is told what to choose', () => {
    const open = CHOICES.filter((id) => !(id in WHOLE) && !(id in THE_REST));
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter((id) => !asked(id).every(({help}) => tells(help, ui.dontKnow)))).toEqual([]);
  });
});

/** Sends to "I don't know", or back to the answer before. */
const tells = (help: string, dontKnow: string) =>
  help.includes(dontKnow) || /go back|вернитесь|артқа қайт/u.test(help);
