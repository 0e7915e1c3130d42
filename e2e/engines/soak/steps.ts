import {afterAnswer, frontier} from '@/app/[locale]/check/state/navigation';
import {checkState} from '@/app/[locale]/check/state/checkState';
import {fragmentOf, stepOf} from '@/app/[locale]/check/state/step';
import {changes, EMPTY_DRAFT, writeDraft, type Draft, type FieldValues} from '@/lib/answers';
import {answerIn, letterIn, recordLetter} from '@/lib/answers/reading';
import {readFile, readLink, writeLink} from '@/lib/answers/sharing';
import {groundsOn, hasMonth, LETTER_GROUNDS, LETTER_PAPERS, type LetterPaper} from '@/lib/letter';
import {
  assess,
  clocksByUrgency,
  interview,
  isIsoDate,
  partsOf,
  QUESTION_IDS,
  questionOf,
  startsNeeded,
  UNKNOWN,
  type Answer,
  type Answers,
  type IsoDate,
  type QuestionId
} from '@/lib/rules';
import {LOCALES} from '@/lib/text';
import {goodAnswers} from '../../../lib/rules/anyAnswers.fixture';
import {TODAY} from '../../support/test';
import {wordsIn} from '../../support/words';
import {checkPath, entryOf} from '../person';
import {pick, type Random} from './random';
import {placeAt, valuesOf} from './shown';
import {LIMIT_MS, settle, settleStored, type Walk} from './walk';

/** Days on which, or near which, something ends; one is still to come. */
const DAYS: readonly IsoDate[] = [
  '2024-02-29',
  '2025-11-22',
  '2025-11-23',
  '2026-05-14',
  '2026-06-30',
  '2026-07-01',
  '2026-09-23',
  '2026-10-24',
  '2026-11-09',
  '2026-11-16',
  '2026-11-23',
  '2026-12-01'
];

const chance = ({random}: Walk, probability: number) => random() < probability;

const stateOf = ({draft, place}: Walk) => checkState(draft, TODAY, place ?? '');

type Step = (walk: Walk) => Promise<void>;

/**
 * One person after the other works the check at the same window: what the one before entered is cleared, and must not
 * come back. A walk that fails says what was done.
 */
export async function takeWalk(walk: Walk, random: Random): Promise<void> {
  walk.random = random;
  walk.steps = [walk.locale];
  try {
    await goTo(walk, 'answers');
    await settle(walk);
    await clear(walk);
    await settle(walk);
    if (chance(walk, 0.5)) await openLinkHere(walk);
    await settle(walk);
    for (let step = 0; step < STEPS; step += 1) await takeStep(walk);
    await settleStored(walk);
  } catch (error) {
    throw new Error(`${walk.steps.join('\n')}\n${String(error)}`, {cause: error});
  }
}

const STEPS = 12;

/** One step, and then everything that must hold. */
async function takeStep(walk: Walk): Promise<void> {
  const place = walk.place ?? 'request';
  if (chance(walk, 0.7)) await goOn(walk, place);
  else await pick(walk.random, DISTURBANCES)(walk);
  await settle(walk);
}

async function goOn(walk: Walk, place: string): Promise<void> {
  const {draft} = walk;
  const state = stateOf(walk);
  const open = fragmentOf(frontier(state.interview));
  const isOver = state.interview.next === undefined || state.interview.barred;
  switch (state.step.at) {
    case 'question':
      return chance(walk, 0.9) ? answer(walk, state.step.question) : leaveHalf(walk, state.step.question);
    case 'notice':
      return follow(walk, pick(walk.random, ['result', open]));
    case 'answers': {
      const others = isOver ? ['result'] : [open];
      const asked = state.interview.asked.map((question) => `answers/${question}`);
      return follow(walk, pick(walk.random, chance(walk, 0.5) ? others : asked));
    }
    case 'result':
      return pick(walk.random, [tellDay, tellDay, saveFile, shareLink, toAnswers, toApplication, toSheet])(
        walk
      );
    case 'sheet':
    case 'application':
      return follow(walk, 'result');
    case 'letter':
      return describeLetter(walk);
    case 'letterAnswer':
      return draft.letter === undefined
        ? describeLetter(walk)
        : follow(walk, pick(walk.random, [open, 'letter']));
    case 'link':
      return answerLink(walk, place);
    case 'earlier':
      return goTo(walk, 'result');
    default:
      return state.step satisfies never;
  }
}

const toAnswers: Step = (walk) => follow(walk, 'answers');
const toSheet: Step = (walk) => follow(walk, 'sheet');
/** Nothing leads there while an application is pending. */
const toApplication: Step = (walk) =>
  stateOf(walk).interview.answers.earlierApplication === 'pendingNow'
    ? toAnswers(walk)
    : follow(walk, 'application');

function goToAny(walk: Walk): Promise<void> {
  const places = ['result', 'answers', 'notice', 'signer', 'application', 'earlier', 'nonsense', 'link/1xyz'];
  return goTo(walk, pick(walk.random, places));
}

function goToLetter(walk: Walk): Promise<void> {
  return goTo(walk, pick(walk.random, ['letter', ...LETTER_GROUNDS.map((id) => `letter/${id}`)]));
}

/** What a person does besides going on, and what happens to a page; what loads it anew is dear, and rarer. */
const DISTURBANCES: readonly Step[] = [
  back,
  back,
  back,
  forward,
  forward,
  goToAny,
  goToAny,
  goToLetter,
  goToLetter,
  openFile,
  openFile,
  openLinkHere,
  openLinkHere,
  clear,
  readInTwo,
  reload,
  reload,
  changeLanguage,
  changeLanguage,
  goAway,
  openLink,
  spoil,
  withoutNetwork
];

/** The person is now at another place, or at the same one in a page made anew. */
function arrived(walk: Walk, fragment: string): void {
  const place = placeAt(walk.draft, fragment);
  if (place !== walk.place) walk.isRefused = false;
  walk.place = place;
}

/** By a link or a button, which writes an entry of the history. */
function moved(walk: Walk, fragment: string): void {
  if (fragment !== walk.place) {
    walk.behind += 1;
    walk.ahead = 0;
  }
  arrived(walk, fragment);
}

/** The page was loaded anew; a draft that no storage holds is in the present entry only. */
function loaded(walk: Walk, isReload = false): void {
  walk.isRefused = false;
  if (walk.site === 'stored' && isReload) return;
  if (walk.site === 'storageOff') walk.second = undefined;
  if (isReload) return;
  walk.behind = walk.site === 'stored' ? walk.behind + 1 : 0;
  walk.ahead = 0;
}

async function follow(walk: Walk, fragment: string): Promise<void> {
  walk.steps.push(`follow ${fragment}`);
  await walk.person.run('press', {selector: `main a[href="#${fragment}"]`});
  moved(walk, fragment);
}

async function goTo(walk: Walk, fragment: string): Promise<void> {
  walk.steps.push(`go to ${fragment}`);
  await walk.person.run('goTo', fragment);
  moved(walk, fragment);
}

/** What the person says to a question: mostly what fits their case. */
const CASE = new WeakMap<Walk, Answers>();

function answerTo(walk: Walk, question: QuestionId): Answer {
  const known = CASE.get(walk) ?? anyCase(walk.random);
  CASE.set(walk, known);
  return (chance(walk, 0.85) ? known[question] : undefined) ?? anyAnswer(walk.random, question);
}

/** Nothing stands in the way, but for a few answers. */
function anyCase(random: Random): Answers {
  const others = Array.from({length: Math.floor(random() * 6)}, () => pick(random, QUESTION_IDS));
  return {
    ...goodAnswers(TODAY),
    ...Object.fromEntries(others.map((question) => [question, anyAnswer(random, question)]))
  };
}

function anyAnswer(random: Random, question: QuestionId): Answer {
  const asked = questionOf(question);
  if (random() < 0.12) return UNKNOWN;
  switch (asked.kind) {
    case 'choice':
      return pick<string>(random, asked.options) as Answer;
    case 'several': {
      if (random() < 0.2) return [asked.none] as Answer;
      const ticked = [pick(random, asked.options), pick(random, asked.options)];
      return asked.options.filter((option) => ticked.includes(option));
    }
    case 'date':
      return pick(random, DAYS);
    default:
      return asked satisfies never;
  }
}

/** The fields once this is entered in them. */
function entered(draft: Draft, question: QuestionId, given: Answer): Partial<FieldValues> {
  const before = valuesOf(question, draft);
  switch (questionOf(question).kind) {
    case 'choice':
      return {...before, choice: given as string};
    case 'several':
      return {...before, several: [given].flat()};
    default:
      return isIsoDate(given) ? {...before, ...typedOf(given), unknown: false} : {...before, unknown: true};
  }
}

function typedOf(given: IsoDate) {
  const {day, month, year} = partsOf(given);
  return {day: String(day), month: String(month), year: String(year)};
}

async function answer(walk: Walk, question: QuestionId): Promise<void> {
  const isAsItIs = chance(walk, 0.08);
  const given = answerTo(walk, question);
  walk.steps.push(isAsItIs ? `send ${question}` : `${question} = ${JSON.stringify(given)}`);
  await walk.person.run('fillIn', [isAsItIs ? {} : entryOf(question, given)], LIMIT_MS);
  const values = isAsItIs ? valuesOf(question, walk.draft) : entered(walk.draft, question, given);
  const {interview: state, assessedOn} = stateOf(walk);
  const index = state.asked.indexOf(question);
  const earlier = index === -1 ? state.asked : state.asked.slice(0, index);
  const known = Object.fromEntries(earlier.map((id) => [id, state.answers[id]]));
  const outcome = answerIn(question, {...EMPTY_FIELDS, ...values}, known, assessedOn);
  if ('error' in outcome) {
    if (!isAsItIs) walk.draft = changes.type(question, values)(walk.draft);
    walk.isRefused = true;
    return;
  }
  walk.draft = changes.answer(question, outcome.answer)(walk.draft);
  const isChanging = walk.place?.startsWith('answers/') === true;
  moved(walk, fragmentOf(afterAnswer(question, isChanging, stateOf(walk).interview)));
}

const EMPTY_FIELDS: FieldValues = {choice: null, several: [], day: '', month: '', year: '', unknown: false};

/** Entered, and not sent. */
async function leaveHalf(walk: Walk, question: QuestionId): Promise<void> {
  const given = answerTo(walk, question);
  walk.steps.push(`${question}: ${JSON.stringify(given)}, not sent`);
  await walk.person.run('enter', entryOf(question, given));
  walk.draft = changes.type(question, entered(walk.draft, question, given))(walk.draft);
}

async function describeLetter(walk: Walk): Promise<void> {
  const paper = pick(walk.random, LETTER_PAPERS);
  const grounds = groundsNamed(walk, paper);
  const [received, filed] = [
    pick(walk.random, [...DAYS, undefined]),
    pick(walk.random, [...DAYS, undefined])
  ];
  const letter = {paper, grounds};
  walk.steps.push(`letter ${JSON.stringify({...letter, received, filed})}`);
  const none = grounds.length === 0 && paper !== 'reply' ? ['none'] : [];
  const ticked = [paper, ...grounds, ...none];
  const isDated = hasMonth(letter) && paper !== 'reply';
  const texts = {received: textsOf(received), filed: textsOf(filed)};
  await walk.person.run(
    'fillIn',
    [
      {ticked: [paper]},
      ...(ticked.length > 1 ? [{ticked}] : []),
      ...(isDated ? [{typed: {...named('received', texts.received), ...named('filed', texts.filed)}}] : [])
    ],
    LIMIT_MS
  );
  const values = {paper, grounds: [...grounds, ...none], ...texts};
  const outcome = letterIn(values, walk.draft.answers, TODAY);
  if ('error' in outcome) {
    walk.isRefused = true;
    return;
  }
  walk.draft = recordLetter(outcome.letter, outcome.days)(walk.draft);
  moved(walk, 'letterAnswer');
}

function groundsNamed(walk: Walk, paper: LetterPaper) {
  if (paper === 'reply' || chance(walk, 0.2)) return [];
  const ticked = [pick(walk.random, groundsOn(paper)), pick(walk.random, groundsOn(paper))];
  return groundsOn(paper).filter((id) => ticked.includes(id));
}

const textsOf = (day: IsoDate | undefined) =>
  day === undefined ? {day: '', month: '', year: ''} : typedOf(day);

const named = (name: string, texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([part, text]) => [`${name}.${part}`, text]));

/** A day on which another time limit starts, asked for at the result. */
async function tellDay(walk: Walk): Promise<void> {
  const {
    assessedOn,
    interview: {answers}
  } = stateOf(walk);
  const {starts = {}} = walk.draft;
  const remedies = assess(answers, {today: assessedOn}).remedies.map(({remedy}) => remedy);
  const needed = [...startsNeeded(clocksByUrgency(remedies, {answers, starts, today: assessedOn})).keys()];
  const start = needed.find((one) => starts[one] === undefined);
  if (start === undefined) return toAnswers(walk);
  const day = pick(
    walk.random,
    DAYS.filter((one) => one <= assessedOn)
  );
  walk.steps.push(`${start} on ${day}`);
  await walk.person.run('writeDay', wordsIn(walk.locale).clocks.starts[start].title, typedOf(day));
  walk.draft = changes.setStart(start, day)(walk.draft);
}

async function saveFile(walk: Walk): Promise<void> {
  walk.steps.push('save a file');
  walk.file = await walk.person.run('save', wordsIn(walk.locale).handOver.saveFile);
}

/** Makes a link, and opens it at once. */
async function shareLink(walk: Walk): Promise<void> {
  walk.steps.push('make a link');
  const link = await walk.person.run('link', wordsIn(walk.locale).handOver.makeLink);
  await leaveFor(walk, link);
}

function anyLink({random}: Walk): string {
  const {asked, answers} = interview(anyCase(random), {today: TODAY});
  const count = random() < 0.7 ? asked.length : Math.ceil(random() * asked.length);
  const day = pick<IsoDate>(random, [TODAY, TODAY, '2026-10-24', '2026-05-14', '2026-12-01']);
  const shared = Object.fromEntries(asked.slice(0, count).map((id) => [id, answers[id]]));
  return writeLink({answers: shared, day});
}

async function openLink(walk: Walk): Promise<void> {
  const mark = pick(walk.random, ['', '.', '»', ')']);
  await leaveFor(walk, `${walk.server.origin}/${walk.locale}/link/#${anyLink(walk)}${mark}`);
}

/** Pasted into the address of the check, whose page stays. */
async function openLinkHere(walk: Walk): Promise<void> {
  const payload = anyLink(walk);
  walk.steps.push(`link ${payload} here`);
  await walk.person.run('goTo', `link/${payload}`);
  walk.behind += 1;
  walk.ahead = 0;
  linkOpened(walk, payload);
}

async function leaveFor(walk: Walk, link: string): Promise<void> {
  const payload = link.split('#')[1] ?? '';
  walk.steps.push(`link ${payload}`);
  // Where no storage holds them, another page of the site takes nothing along.
  if (walk.site === 'storageOff') walk.draft = EMPTY_DRAFT;
  await walk.person.run('leave', link);
  loaded(walk);
  linkOpened(walk, payload);
}

/** At once, unless it would replace answers. */
function linkOpened(walk: Walk, payload: string): void {
  const shared = readLink(payload, TODAY);
  walk.isRefused = false;
  if ('problem' in shared || Object.keys(walk.draft.answers).length > 0) {
    walk.place = `link/${payload}`;
    return;
  }
  walk.draft = changes.openShared(shared)(walk.draft);
  arrived(walk, 'result');
}

/** Whether the shared answers are to replace those given. */
async function answerLink(walk: Walk, place: string): Promise<void> {
  const {handOver} = wordsIn(walk.locale);
  const step = stepOf(place);
  const shared = readLink(step?.at === 'link' ? step.payload : '', TODAY);
  const isTaken = !('problem' in shared) && chance(walk, 0.5);
  walk.steps.push(isTaken ? 'take what is shared' : 'keep mine');
  await walk.person.press(
    isTaken ? handOver.replace : 'problem' in shared ? handOver.goOnWithCheck : handOver.keepMine
  );
  if (isTaken) walk.draft = changes.openShared(shared)(walk.draft);
  arrived(walk, isTaken ? 'result' : '');
}

async function openFile(walk: Walk): Promise<void> {
  const {file, place} = walk;
  const isOffered = place === 'result' || (place === 'request' && stateOf(walk).interview.asked.length === 0);
  if (file === undefined || !isOffered) return goTo(walk, 'result');
  const {handOver} = wordsIn(walk.locale);
  const read = readFile(file);
  if ('problem' in read) throw new Error(`The file has ${read.problem}`);
  await walk.person.run('choose', file);
  if (Object.keys(walk.draft.answers).length > 0) {
    const isTaken = chance(walk, 0.7);
    walk.steps.push(isTaken ? 'open the file' : 'open the file, keep mine');
    await walk.person.run(
      'pressOnce',
      'dialog[open] button',
      isTaken ? handOver.replace : handOver.keepMine,
      LIMIT_MS
    );
    if (!isTaken) return;
  } else walk.steps.push('open the file');
  walk.draft = read.draft;
  walk.isRefused = false;
  moved(walk, 'result');
}

async function clear(walk: Walk): Promise<void> {
  // A notice, a sheet and a draft application have no such button.
  const {step} = stateOf(walk);
  if (!['question', 'answers', 'result', 'letter', 'letterAnswer'].includes(step.at))
    return goTo(walk, 'answers');
  walk.steps.push('clear');
  const {ui} = wordsIn(walk.locale);
  await walk.person.press(ui.clear);
  await walk.person.run('pressOnce', 'dialog[open] button', ui.clearYes, LIMIT_MS);
  walk.draft = EMPTY_DRAFT;
  walk.isRefused = false;
  moved(walk, 'request');
}

function back(walk: Walk): Promise<void> {
  return travel(walk, -1);
}

function forward(walk: Walk): Promise<void> {
  return travel(walk, 1);
}

async function travel(walk: Walk, steps: -1 | 1): Promise<void> {
  const [from, to] = steps === -1 ? (['behind', 'ahead'] as const) : (['ahead', 'behind'] as const);
  if (walk[from] === 0) return reload(walk);
  walk.steps.push(steps === -1 ? 'Back' : 'Forward');
  await walk.person.attempt('go', steps, LIMIT_MS);
  walk[from] -= 1;
  walk[to] += 1;
  walk.place = undefined;
  walk.isRefused = false;
  walk.second = undefined;
}

async function reload(walk: Walk): Promise<void> {
  walk.steps.push('reload');
  await walk.person.run('reload');
  loaded(walk, true);
}

async function changeLanguage(walk: Walk): Promise<void> {
  const locale = pick(
    walk.random,
    LOCALES.filter((one) => one !== walk.locale)
  );
  walk.steps.push(`language ${locale}`);
  await walk.person.attempt('press', {selector: `header a[hreflang=${locale}]`});
  if (walk.second === locale) walk.second = walk.locale;
  walk.locale = locale;
  loaded(walk);
}

async function readInTwo(walk: Walk): Promise<void> {
  const second = pick(walk.random, [undefined, ...LOCALES.filter((one) => one !== walk.locale)]);
  walk.steps.push(`second language ${second ?? 'none'}`);
  await walk.person.run('chooseSecond', second ?? '');
  walk.second = second;
}

/** To another page of the site, and Back: some browsers have kept the check as it was. */
async function goAway(walk: Walk): Promise<void> {
  walk.steps.push('away and Back');
  await walk.person.open(`/${walk.locale}/privacy/`);
  await walk.person.attempt('go', -1, LIMIT_MS);
  walk.ahead = 0;
  walk.isRefused = false;
  walk.second = undefined;
}

/** What is stored is lost, or spoilt, while the check is not open. */
async function spoil(walk: Walk): Promise<void> {
  if (walk.site === 'storageOff') return reload(walk);
  const text = pick(walk.random, ['', '{', '[]', '{"version":1,"answers":{"request":"nonsense"}}', 'draft']);
  await walk.person.open('/');
  const asked = interview(anyCase(walk.random), {today: TODAY});
  walk.draft = text === 'draft' ? {...EMPTY_DRAFT, answers: asked.answers} : EMPTY_DRAFT;
  walk.steps.push(`stored ${text === 'draft' ? JSON.stringify(asked.answers) : text}`);
  await walk.person.run('spoil', text === 'draft' ? writeDraft(walk.draft) : text);
  await walk.person.run('leave', walk.server.origin + checkPath(walk.locale));
  loaded(walk);
  // Back leads to where it was spoilt.
  walk.behind = 0;
  arrived(walk, '');
}

async function withoutNetwork(walk: Walk): Promise<void> {
  walk.steps.push('without network:');
  await walk.person.run('kept', [`/${walk.locale}/`]);
  walk.server.cut(true);
  try {
    // From the result a link can lead to pages that are kept only later.
    if (walk.place === 'result' || chance(walk, 0.3)) await reload(walk);
    else await goOn(walk, walk.place ?? 'request');
    await settle(walk);
  } finally {
    walk.server.cut(false);
  }
}
