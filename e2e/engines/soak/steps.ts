import {frontier} from '@/app/[locale]/check/state/navigation';
import {fragmentOf} from '@/app/[locale]/check/state/step';
import {changes, EMPTY_DRAFT, writeDraft} from '@/lib/answers';
import {LETTER_GROUNDS} from '@/lib/letter';
import {assess, clocksByUrgency, interview, startsNeeded} from '@/lib/rules';
import {TODAY} from '../../support/test';
import {wordsIn} from '../../support/words';
import {DAYS, anyCase} from './cases';
import {typedOf, answer, leaveHalf} from './entering';
import {saveFile, shareLink, openLink, openLinkHere, answerLink, openFile} from './handingOver';
import {describeLetter} from './letters';
import {
  arrived,
  moved,
  follow,
  goTo,
  back,
  forward,
  reload,
  changeLanguage,
  readInTwo,
  comeAnew,
  goAway
} from './moving';
import {pick, type Random} from './random';
import {chance, stateOf} from './state';
import {LIMIT_MS, settle, settleStored, type Walk} from './walk';

type Step = (walk: Walk) => Promise<void>;

/**
 * One person after the other works the check at the same window: what each has entered is cleared in the end, and must
 * not come back. A walk that fails says what was done.
 */
export async function takeWalk(walk: Walk, random: Random): Promise<void> {
  walk.random = random;
  walk.steps = [walk.locale];
  try {
    if (chance(walk, 0.7)) await openLinkHere(walk);
    await settle(walk);
    for (let step = 0; step < STEPS; step += 1) await takeStep(walk);
    await settleStored(walk);
    await goTo(walk, 'answers');
    await settle(walk);
    await clear(walk);
    await settle(walk);
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
      return pick(walk.random, [
        tellDay,
        tellDay,
        saveFile,
        shareLink,
        toAnswers,
        toApplication,
        toSheet,
        checkToday
      ])(walk);
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
  comeAnew,
  openLink,
  spoil,
  withoutNetwork
];

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

/** A result of another day is checked once more. */
async function checkToday(walk: Walk): Promise<void> {
  if (stateOf(walk).assessedOn === TODAY) return toAnswers(walk);
  walk.steps.push('check as of today');
  await walk.person.press(wordsIn(walk.locale).handOver.assessToday);
  walk.draft = changes.assessToday(walk.draft);
  arrived(walk, 'result');
}

/** What is cleared is gone at once, however the person comes back. */
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
  await settle(walk);
  await settleStored(walk);
  if (chance(walk, 0.5)) await pick(walk.random, [back, reload, changeLanguage, goAway, comeAnew])(walk);
}

/** What is stored is lost, or spoilt, while the check is not open. */
async function spoil(walk: Walk): Promise<void> {
  if (walk.site === 'storageOff') return reload(walk);
  const text = pick(walk.random, ['', '{', '[]', '{"version":1,"answers":{"request":"nonsense"}}', 'draft']);
  const asked = interview(anyCase(walk.random), {today: TODAY});
  walk.draft = text === 'draft' ? {...EMPTY_DRAFT, answers: asked.answers} : EMPTY_DRAFT;
  walk.steps.push(`stored ${text === 'draft' ? JSON.stringify(asked.answers) : text}`);
  await comeAnew(walk, () => walk.person.run('spoil', text === 'draft' ? writeDraft(walk.draft) : text));
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
