import {stepOf} from '@/app/[locale]/check/state/step';
import {changes, EMPTY_DRAFT} from '@/lib/answers';
import {readFile, readLink, writeLink} from '@/lib/answers/sharing';
import {interview, type IsoDate} from '@/lib/rules';
import {TODAY} from '../../support/test';
import {wordsIn} from '../../support/words';
import {anyCase, TOMORROW} from './cases';
import {arrived, moved, loaded, goTo} from './moving';
import {pick} from './random';
import {chance, stateOf} from './state';
import {LIMIT_MS, type Walk} from './walk';

export async function saveFile(walk: Walk): Promise<void> {
  walk.steps.push('save a file');
  walk.file = await walk.person.run('save', wordsIn(walk.locale).handOver.saveFile);
}

/** Makes a link, and opens it at once. */
export async function shareLink(walk: Walk): Promise<void> {
  walk.steps.push('make a link');
  const link = await walk.person.run('link', wordsIn(walk.locale).handOver.makeLink);
  await leaveFor(walk, link);
}

function anyLink({random}: Walk): string {
  const {asked, answers} = interview(anyCase(random), {today: TODAY});
  const count = random() < 0.7 ? asked.length : Math.ceil(random() * asked.length);
  const day = pick<IsoDate>(random, [TODAY, TODAY, '2026-10-24', '2026-05-14', TOMORROW]);
  const shared = Object.fromEntries(asked.slice(0, count).map((id) => [id, answers[id]]));
  return writeLink({answers: shared, day});
}

export async function openLink(walk: Walk): Promise<void> {
  const mark = pick(walk.random, ['', '.', '»', ')']);
  await leaveFor(walk, `${walk.server.origin}/${walk.locale}/link/#${anyLink(walk)}${mark}`);
}

/** Pasted into the address of the check, whose page stays. */
export async function openLinkHere(walk: Walk): Promise<void> {
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
export async function answerLink(walk: Walk, place: string): Promise<void> {
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

export async function openFile(walk: Walk): Promise<void> {
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
