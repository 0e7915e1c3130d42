import {SITES} from '../build';
import {median, printTable, printTarget, quantile, whole} from '../table';
import {launch} from './browser';
import {load, type Load} from './load';
import {serve} from './serve';
import {OURS, SURVEY, walk} from './walk';

const FIRST_PORT = 4301;
const ROUNDS = 3;
const MEASURES = ['firstPaint', 'largestPaint', 'answerable', 'blocked'] as const;

/** Loading and answering on a slow phone, all pages interleaved, so that noise affects all alike. */
export async function benchTime(): Promise<void> {
  const browser = await launch();
  const ours = await serve(SITES.ours, FIRST_PORT);
  const floor = await serve(SITES.floor, FIRST_PORT + 1);
  const peer = await serve(SITES.peer, FIRST_PORT + 2);
  const pages = [
    ['start', `${ours.address}/ru/`],
    ['check', `${ours.address}/ru/check/`],
    ['conditions', `${ours.address}/ru/conditions/`],
    ['floor: an empty page', `${floor.address}/`],
    ['peer: SurveyJS', `${peer.address}/`]
  ] as const;
  const rounds = new Map<string, Load[]>(pages.map(([name]) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, address] of pages) rounds.get(name)?.push(await load(browser, address));
  const of = (name: string, measure: (typeof MEASURES)[number]) =>
    median((rounds.get(name) ?? []).map((each) => each[measure]));
  printTable(
    'On a slow phone (processor 4× slower; 562.5 ms for each request, 1.4 Mbit/s), ms',
    ['page', 'first paint', 'largest paint', 'can be answered', 'blocking time'],
    pages.map(([name]) => [
      name,
      ...MEASURES.map((measure) => {
        const value = of(name, measure);
        return Number.isNaN(value) ? '–' : whole(value);
      })
    ])
  );
  const walks = [
    ['Zhuginu', await walk(browser, `${ours.address}/ru/check/`, OURS)],
    ['peer: SurveyJS', await walk(browser, `${peer.address}/`, SURVEY)]
  ] as const;
  printTable(
    'From a tap on Continue to the next question painted, processor 4× slower, ms',
    ['', 'questions', 'median', '98th percentile'],
    walks.map(([name, {delays}]) => [
      name,
      delays.length,
      whole(median(delays)),
      whole(quantile(delays, 0.98))
    ])
  );
  for (const name of ['start', 'check', 'conditions']) {
    const paint = of(name, 'firstPaint');
    printTarget(`${name}: first paint < 1 s`, `${whole(paint)} ms`, paint < 1000);
  }
  const waiting = of('check', 'answerable') - of('check', 'firstPaint');
  printTarget('check: can be answered at first paint', `${whole(waiting)} ms later`, waiting < 50);
  const slowest = quantile(walks[0][1].delays, 0.98);
  printTarget('Continue < 50 ms', `${whole(slowest)} ms`, slowest < 50);
  await browser.close();
  for (const site of [ours, floor, peer]) site.close();
}
