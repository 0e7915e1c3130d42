// @ts-check
import {readFileSync} from 'node:fs';
import {pageBytes, total} from './export/pageBytes.mjs';

/** @typedef {{page: string, kinds: readonly ('html' | 'css' | 'js' | 'font')[], gzip: number, why: string}} Limit */

/** Fails when a page of the export has grown past its limit of gzipped bytes. */
const limits = /** @type {readonly Limit[]} */ (
  JSON.parse(readFileSync(new URL('./budget.json', import.meta.url), 'utf8'))
);

for (const {page, kinds, gzip, why} of limits) {
  for (const language of ['kk', 'ru', 'en']) {
    const place = page === '/' ? '' : page.replace('[locale]', language);
    if (page === '/' && language !== 'kk') continue;
    const bytes = pageBytes('out', place);
    const measured = total(kinds.map((kind) => bytes[kind])).gzip;
    const fits = measured <= gzip;
    console.log(`${fits ? 'fits' : 'OVER'}  /${place}  ${kinds.join('+')}  ${measured} of ${gzip} bytes`);
    if (!fits) {
      console.error(`/${place} is ${measured - gzip} bytes over: ${why}`);
      process.exitCode = 1;
    }
  }
}
