import {spawnSync} from 'node:child_process';
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import {interview, type VerdictKind} from '@/lib/rules';
import {LOCALES} from '@/lib/text';
import {caseOf} from '../support/cases';
import {startServer, type OwnServer} from '../support/ownServer';
import {TODAY} from '../support/test';
import {wordsIn} from '../support/words';
import type {Engine, Window} from './engine';
import {answer, clear, expectPlace, press, switchTo, travel, until, walk} from './person';

const CASES: Readonly<Record<VerdictKind, string>> = {
  noObstacleFound: 'clean-civil',
  curable: 'poa-missing',
  premature: 'appeal-open',
  undetermined: 'unknown-decided',
  inadmissible: 'judgment-only'
};

const SIZES = [
  [360, 740],
  [1280, 900]
] as const;

const {answers} = caseOf('clean-civil');

/**
 * What holds in every engine. Over the engines, in turn, each verdict is reached in each language and on both sizes.
 */
export function inEngine(engine: Engine, turn: number, isThere: boolean): void {
  describe.skipIf(!isThere)(engine.name, () => {
    let server: OwnServer;
    const {stored, storageOff} = inject('sites');
    let window: Window;

    beforeAll(async () => {
      server = await startServer(stored);
      window = await engine.open();
    });

    afterAll(async () => {
      await window.close();
      await server.close();
    });

    const open = async (locale: string, folder = stored) => {
      server.serve(() => folder);
      // From a page on which the check does not run, so that nothing writes what was stored once more.
      await window.goto(`${server.origin}/`);
      await until(window, ({path}) => path === '/');
      await window.run(() => sessionStorage.clear());
      await window.goto(`${server.origin}/${locale}/check/`);
    };

    test.each(
      Object.entries(CASES).map(([verdict, id], at) => {
        const locale = LOCALES[(at + turn) % LOCALES.length] ?? LOCALES[0];
        const [width, height] = SIZES[(at + turn) % SIZES.length] ?? SIZES[0];
        return {verdict: verdict as VerdictKind, id, locale, width, height};
      })
    )('a person answers every question and reaches $verdict ($locale, $width px)', async (journey) => {
      const {verdict, id, locale, width, height} = journey;
      await window.resize(width, height);
      await open(locale);
      const given = caseOf(id).answers;
      const asked = await walk(window, locale, given);
      expect(asked).toEqual(interview(given, {today: TODAY}).asked);
      const {heading, isTooWide} = await expectPlace(window, locale, 'result');
      expect(heading).toBe(wordsIn(locale).verdicts[verdict].label);
      expect(isTooWide).toBe(false);
    });

    test.each([
      ['with storage', true],
      ['without storage', false]
    ])('answers survive Back, Forward, a reload and another language, %s', async (_, hasStorage) => {
      await open('kk', hasStorage ? stored : storageOff);
      await expectPlace(window, 'kk', 'request');
      await answer(window, 'kk', 'request', 'checkNorm');
      await answer(window, 'kk', 'applicant', 'citizen');
      await travel(window, -1);
      expect((await expectPlace(window, 'kk', 'applicant')).checked).toEqual(['citizen']);
      await travel(window, 1);
      await expectPlace(window, 'kk', 'whoseRights');
      await window.reload();
      await expectPlace(window, 'kk', 'whoseRights');
      await switchTo(window, 'ru', 'whoseRights');
      if (hasStorage) {
        await travel(window, -1);
        await expectPlace(window, 'kk', 'whoseRights');
      }
      await switchTo(window, 'en', 'whoseRights');
      await press(window, {name: wordsIn('en').ui.back});
      expect((await expectPlace(window, 'en', 'applicant')).checked).toEqual(['citizen']);
    });

    test.each([
      ['with storage', true],
      ['without storage', false]
    ])(
      'what was cleared in one language stays cleared in a page that comes back, %s',
      async (_, hasStorage) => {
        await open('ru', hasStorage ? stored : storageOff);
        await expectPlace(window, 'ru', 'request');
        await answer(window, 'ru', 'request', 'checkNorm');
        await answer(window, 'ru', 'applicant', 'citizen');
        await window.run(() => void Object.assign(globalThis, {marked: true}));
        await switchTo(window, 'kk', 'whoseRights');
        await clear(window, 'kk');
        // Over what the page in Kazakh has added: its first screen, and the one after clearing.
        await travel(window, -2);
        const seen = await expectPlace(window, 'ru', 'request');
        expect(seen.checked).toEqual([]);
        // Otherwise this would not be about the cache that keeps whole pages.
        expect(seen.isMarked).toBe(true);
        await window.goto(`${server.origin}/kk/check/`);
        expect((await expectPlace(window, 'kk', 'request')).checked).toEqual([]);
      }
    );

    test('a saved file and a link bring the result back', async () => {
      await open('ru');
      await walk(window, 'ru', answers);
      const {handOver, verdicts} = wordsIn('ru');
      await window.run(() => {
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => {
          Object.assign(globalThis, {saved: blob.text()});
          return make(blob);
        };
      });
      await press(window, {name: handOver.saveFile});
      const file = await window.run(() => (globalThis as unknown as {saved: Promise<string>}).saved);
      await press(window, {name: handOver.makeLink});
      await until(window, () => true);
      const link = await window.run(
        () => document.querySelector<HTMLInputElement>('input[readonly]')?.value ?? ''
      );
      await clear(window, 'ru');
      await window.run((text) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        const given = new DataTransfer();
        given.items.add(new File([text], 'zhuginu.json.txt'));
        if (input === null) throw new Error('No place for a file');
        input.files = given.files;
        input.dispatchEvent(new Event('change', {bubbles: true}));
      }, file);
      const label = verdicts.noObstacleFound.label;
      expect((await expectPlace(window, 'ru', 'result')).heading).toBe(label);
      await clear(window, 'ru');
      await window.goto(link);
      expect((await expectPlace(window, 'ru', 'result')).heading).toBe(label);
    });

    test('the printed result can be read as text', async (context) => {
      if (window.print === undefined) return context.skip(`${engine.name} cannot print here`);
      const locale = LOCALES[turn] ?? LOCALES[0];
      await open(locale);
      await walk(window, locale, answers);
      const {stdout} = spawnSync('pdftotext', ['-', '-'], {input: await window.print(), encoding: 'utf8'});
      const text = stdout.replace(/\s+/g, ' ');
      expect(text).toContain(wordsIn(locale).verdicts.noObstacleFound.label);
      expect(text).not.toContain(wordsIn(locale).handOver.saveFile);
    });

    test('after one visit it works without a server', async () => {
      await open('en');
      await answer(window, 'en', (await expectPlace(window, 'en', 'request')).place, 'checkNorm');
      await window.run(async () => {
        await navigator.serviceWorker.ready;
      });
      await server.close();
      await window.reload();
      await expectPlace(window, 'en', 'applicant');
      await answer(window, 'en', 'applicant', 'citizen');
    });
  });
}
