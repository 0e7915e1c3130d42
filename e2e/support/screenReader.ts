import type {Page} from '@playwright/test';
import type {virtual} from '@guidepup/virtual-screen-reader';
import {buildSync} from 'esbuild';

type WithReader = typeof globalThis & {readonly screenReader: typeof virtual};

/** As one script, which the page's own policy does not concern. */
const SCRIPT = buildSync({
  entryPoints: ['e2e/support/screenReader.inPage.ts'],
  bundle: true,
  write: false,
  format: 'iife'
}).outputFiles.map(({text}) => text);

/**
 * What a screen reader says of what the page is about, from its beginning to its end, one phrase after the other, or its
 * first ones; where another language begins, its code in brackets.
 */
export async function heardOn(page: Page, most = Infinity): Promise<readonly string[]> {
  // Once for each page, or a second one would hear what the first has said.
  if (!(await page.evaluate(() => 'screenReader' in globalThis))) await page.evaluate(`${SCRIPT.join('')};0`);
  return page.evaluate(async (limit) => {
    const reader = (globalThis as unknown as WithReader).screenReader;
    // It would read out what browsers with scripts leave out.
    for (const hidden of document.querySelectorAll('noscript')) hidden.remove();
    // It hears of what is ticked by the attribute alone, which only the server writes.
    for (const field of document.querySelectorAll<HTMLInputElement>(
      'input[type=radio], input[type=checkbox]'
    ))
      field.toggleAttribute('checked', field.checked);
    const languageHere = () => {
      const {activeNode} = reader;
      const element = activeNode instanceof Element ? activeNode : activeNode?.parentElement;
      return element?.closest<HTMLElement>('[lang]')?.lang ?? '';
    };
    await reader.start({container: document.querySelector('main') ?? document.body});
    const first = await reader.lastSpokenPhrase();
    const phrases = [first];
    let language = document.documentElement.lang;
    while (phrases.length < limit) {
      await reader.next();
      const phrase = await reader.lastSpokenPhrase();
      if (phrase === first) break;
      if (languageHere() !== language) {
        language = languageHere();
        phrases.push(`[${language}]`);
      }
      phrases.push(phrase);
    }
    await reader.stop();
    return phrases;
  }, most);
}
