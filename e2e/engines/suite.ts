import {spawnSync} from 'node:child_process';
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import {interview, type VerdictKind} from '@/lib/rules';
import {LOCALES} from '@/lib/text';
import {caseOf, CASE_OF_VERDICT} from '../support/cases';
import {startServer, type OwnServer} from '../support/ownServer';
import {TODAY} from '../support/test';
import {wordsIn} from '../support/words';
import type {Engine, Window} from './engine';
import {entryOf, personAt, type Person} from './person';
import {randomFrom} from './soak/random';
import {takeWalk} from './soak/steps';
import {beginWalk, type Site, type Walk} from './soak/walk';

const SIZES = {phone: {width: 360, height: 740}, desktop: {width: 1280, height: 900}};

/** Each verdict, in every engine in another language and on the other screen. */
function journeysIn(turn: number) {
  const screens = Object.keys(SIZES) as (keyof typeof SIZES)[];
  return Object.entries(CASE_OF_VERDICT).map(([verdict, id], at) => ({
    verdict: verdict as VerdictKind,
    id,
    locale: LOCALES[(at + turn) % LOCALES.length] ?? LOCALES[0],
    screen: screens[(at + turn) % screens.length] ?? 'phone'
  }));
}

const STORAGES = [
  ['with storage', 'stored'],
  ['without storage', 'storageOff']
] as const;

const {answers} = caseOf('clean-civil');

/** A few walks in every run; `npm run soak` takes thousands, from the first seed on, the engines in turn. */
const IS_SOAK = process.env['SOAK_WALKS'] !== undefined;
const WALKS = Number(process.env['SOAK_WALKS'] ?? 12);
const FIRST_SEED = Number(process.env['SOAK_SEED'] ?? 1);
const SEEDS_WITH_ONE_STORAGE = 6;

/** What holds in every engine; what needs one language only takes place in another one in each of them. */
export function inEngine(engine: Engine, turn: number): void {
  const own = LOCALES[turn] ?? LOCALES[0];
  describe.skipIf(!engine.isThere)(engine.name, () => {
    const sites = inject('sites');
    let server: OwnServer;
    let window: Window;
    let person: Person;

    beforeAll(async () => {
      server = await startServer(sites.stored);
      window = await engine.open();
      person = personAt(window, server.origin);
    });

    afterAll(async () => {
      await window.close();
      await server.close();
    });

    test.each(journeysIn(turn))(
      'a person answers every question and reaches $verdict ($locale, $screen)',
      async ({screen, locale, verdict, id}) => {
        const given = caseOf(id).answers;
        await window.resize(SIZES[screen]);
        await person.begin(locale);
        expect(await person.walk(locale, given)).toEqual(interview(given, {today: TODAY}).asked);
        const {heading, isTooWide, complaints} = await person.arrive(locale, 'result');
        expect(heading).toBe(wordsIn(locale).verdicts[verdict].label);
        expect(isTooWide).toBe(false);
        expect(complaints).toEqual([]);
      }
    );

    describe.each(STORAGES)('%s', (_, site) => {
      let server: OwnServer;
      let person: Person;

      // Each at an address of its own: the worker that one leaves behind would serve its pages in the other.
      beforeAll(async () => {
        server = await startServer(sites[site]);
        person = personAt(window, server.origin);
      });
      afterAll(() => server.close());

      test('answers survive Back, Forward, a reload and another language', async () => {
        await person.begin('kk');
        await person.answer('kk', 'request', 'checkNorm');
        await person.answer('kk', 'applicant', 'citizen');
        await person.run('travel', -1);
        await person.arrive('kk', 'applicant', ['citizen']);
        await person.run('travel', 1);
        await person.arrive('kk', 'whoseRights');
        await person.run('reload');
        await person.arrive('kk', 'whoseRights');
        await person.switchTo('ru', 'whoseRights');
        if (site === 'stored') {
          await person.run('travel', -1);
          await person.arrive('kk', 'whoseRights');
        }
        await person.switchTo('en', 'whoseRights');
        await person.press(wordsIn('en').ui.back);
        const {complaints} = await person.arrive('en', 'applicant', ['citizen']);
        expect(complaints).toEqual([]);
      });

      test('what is entered and not sent is there after another page and Back', async () => {
        await person.begin('kk');
        await person.answer('kk', 'request', 'checkNorm');
        await person.arrive('kk', 'applicant', []);
        await person.run('mark');
        await person.run('enter', entryOf('applicant', 'citizen'));
        await person.open('/kk/privacy/');
        await person.run('travel', -1);
        const {isMarked} = await person.arrive('kk', 'applicant', ['citizen']);
        expect(isMarked).toBe(engine.isKeepingPages);
        await person.clear('kk');
      });

      test('what was cleared stays cleared, however the page comes back', async () => {
        await person.begin('ru');
        await person.answer('ru', 'request', 'checkNorm');
        await person.answer('ru', 'applicant', 'citizen');
        await person.run('mark');
        await person.switchTo('kk', 'whoseRights');
        await person.clear('kk');
        const isGone = async () => expect(await person.run('held')).not.toMatch(/checkNorm|citizen/);
        await isGone();
        await person.run('reload');
        await person.arrive('kk', 'request', []);
        // Over what the page in Kazakh has added: its first screen, and the one after clearing.
        await person.run('travel', -2);
        const {isMarked} = await person.arrive('ru', 'request', []);
        expect(isMarked).toBe(engine.isKeepingPages);
        await isGone();
        await person.run('travel', -1);
        await person.arrive('ru', 'request', []);
        await isGone();
        await person.open('/kk/check/');
        await person.arrive('kk', 'request', []);
        await isGone();
      });
    });

    test('a list that was filtered comes back as its fields say', async () => {
      await person.open('/kk/rulings/');
      await person.run('enter', {typed: {article: '58'}});
      const typed = await person.run('filtered');
      expect(typed.article).toBe('58');
      expect(typed.said).not.toBe('');
      await person.open('/kk/privacy/');
      await person.run('travel', -1);
      await person.comeTo('/kk/rulings/');
      const {article, said} = await person.run('filtered');
      expect(said !== '').toBe(article !== '');
    });

    test('a saved file and a link bring the result back', async () => {
      const {handOver, verdicts} = wordsIn(own);
      const {label} = verdicts.noObstacleFound;
      await person.begin(own);
      await person.walk(own, answers);
      const file = await person.run('save', handOver.saveFile);
      const link = await person.run('link', handOver.makeLink);
      await person.clear(own);
      await person.run('choose', file);
      expect((await person.arrive(own, 'result')).heading).toBe(label);
      await person.clear(own);
      await person.run('leave', link);
      expect((await person.arrive(own, 'result')).heading).toBe(label);
    });

    // The driver of WebKit knows no command to print.
    test.skipIf(!engine.isPrinting)('the printed result can be read as text', async () => {
      await person.begin(own);
      await person.walk(own, answers);
      const pdf = await window.print?.();
      const {stdout} = spawnSync('pdftotext', ['-', '-'], {input: pdf, encoding: 'utf8'});
      const text = stdout.replace(/\s+/g, ' ');
      expect(text).toContain(wordsIn(own).verdicts.noObstacleFound.label);
      expect(text).not.toContain(wordsIn(own).handOver.saveFile);
    });

    // At an address of its own: WebKit forgets what was kept at another, but not its worker, while nobody is there.
    test('after one visit the check works without a server', async () => {
      const visited = await startServer(sites.stored);
      const visitor = personAt(window, visited.origin);
      await visitor.begin(own);
      await visitor.answer(own, 'request', 'checkNorm');
      await visitor.run('kept', [`/${own}/`]);
      await visited.close();
      await visitor.run('reload');
      await visitor.arrive(own, 'applicant');
      await visitor.answer(own, 'applicant', 'citizen');
      await visitor.open(`/${own}/check/`);
      await visitor.walk(own, answers);
    });

    // Last: with its own servers, and whatever it leaves behind at the window meets nobody.
    describe('whoever walks at random', () => {
      const seeds = Array.from({length: WALKS}, (_, at) => FIRST_SEED + at).filter(
        (seed) => seed % 3 === turn
      );
      const servers: OwnServer[] = [];
      /** The walk before, if it was well. */
      let last: Walk | undefined;

      // As above, each address is visited only as long as nobody goes to another.
      const beginAt = async (site: Site): Promise<Walk> => {
        const server = await startServer(sites[site]);
        servers.push(server);
        return beginWalk(personAt(window, server.origin), server, site);
      };

      afterAll(async () => {
        for (const server of servers) await server.close();
      });

      test.each(seeds)('loses nothing, and is told no wrong (seed %i)', async (seed) => {
        const began = performance.now();
        const [storage, site] = STORAGES[Math.floor(seed / SEEDS_WITH_ONE_STORAGE) % 2] ?? STORAGES[0];
        const before = last?.site === site ? last : undefined;
        last = undefined;
        const walk = before ?? (await beginAt(site));
        // At once, so that a soak that is stopped has told of every walk.
        const tell = (said: string) => {
          if (IS_SOAK) console.log(`${engine.name}, ${storage}, seed ${seed}: ${said}`);
        };
        await takeWalk(walk, randomFrom(seed)).catch((error: unknown) => {
          tell(String(error));
          throw error;
        });
        last = walk;
        tell(`${Math.round(performance.now() - began)} ms`);
      });
    });
  });
}
