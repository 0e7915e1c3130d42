import type {Page} from '@playwright/test';
import {build} from 'esbuild';

interface Reader {
  readonly start: (options: {container: Node}) => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly next: () => Promise<void>;
  readonly lastSpokenPhrase: () => Promise<string>;
}

type WithReader = typeof globalThis & {readonly screenReader: {readonly virtual: Reader}};

let bundle: string | undefined;

/** The virtual screen reader as one script, which the page's own policy does not concern. */
async function bundled(): Promise<string> {
  if (bundle === undefined) {
    const {outputFiles} = await build({
      entryPoints: ['node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js'],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'screenReader'
    });
    bundle = `${outputFiles.map(({text}) => text).join('')};globalThis.screenReader = screenReader;0`;
  }
  return bundle;
}

/** What a screen reader says of what the page is about, from its beginning to its end, one phrase after the other, or its first ones. */
export async function heardOn(page: Page, most = Infinity): Promise<readonly string[]> {
  // Once for each page, or a second one would hear what the first has said.
  if (!(await page.evaluate(() => 'screenReader' in globalThis))) await page.evaluate(await bundled());
  return page.evaluate(async (limit) => {
    const {virtual} = (globalThis as unknown as WithReader).screenReader;
    // It would read out what browsers with scripts leave out.
    for (const hidden of document.querySelectorAll('noscript')) hidden.remove();
    await virtual.start({container: document.querySelector('main') ?? document.body});
    const first = await virtual.lastSpokenPhrase();
    const phrases = [first];
    while (phrases.length < limit) {
      await virtual.next();
      const phrase = await virtual.lastSpokenPhrase();
      if (phrase === first) break;
      phrases.push(phrase);
    }
    await virtual.stop();
    return phrases;
  }, most);
}
