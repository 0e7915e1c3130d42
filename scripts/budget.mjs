// @ts-check
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as z from 'zod';
import {ownScriptBytes, pageBytes, total} from './export/pageBytes.mjs';

const OUT = 'out';
const KINDS = /** @type {const} */ (['html', 'css', 'js', 'font', 'schemas', 'own script']);
const LIMITS = z.array(
  z.object({page: z.string(), kinds: z.array(z.enum(KINDS)), gzip: z.number(), why: z.string()})
);

/**
 * The pages that a limit is for; of those that differ in a number, all.
 * @param {string} page
 */
function pagesOf(page) {
  if (page === '/') return [''];
  const places = ['kk', 'ru', 'en'].map((language) => page.replace('[locale]', language));
  return places.flatMap((place) => {
    const [before = '', after] = place.split('[number]');
    if (after === undefined) return [place];
    const numbers = readdirSync(join(OUT, before)).filter((name) => /^\d+$/.test(name));
    if (numbers.length === 0) throw new Error(`There are no pages ${page}`);
    return numbers.map((number) => before + number + after);
  });
}

/** Fails when a page of the export has grown past its limit of gzipped bytes. */
const limits = LIMITS.parse(JSON.parse(readFileSync(new URL('./budget.json', import.meta.url), 'utf8')));

for (const {page, kinds, gzip, why} of limits) {
  const measured = pagesOf(page).map((place) => {
    const bytes = {...pageBytes(OUT, place), 'own script': ownScriptBytes(OUT, place)};
    return {place, bytes: total(kinds.map((kind) => bytes[kind])).gzip};
  });
  const over = measured.filter(({bytes}) => bytes > gzip);
  const most = Math.max(...measured.map(({bytes}) => bytes));
  const pages = measured.length === 1 ? '' : `, the largest of ${measured.length}`;
  console.log(
    `${over.length === 0 ? 'fits' : 'OVER'}  ${page}  ${kinds.join('+')}  ${most} of ${gzip} bytes${pages}`
  );
  for (const {place, bytes} of over) {
    console.error(`/${place} is ${bytes - gzip} bytes over: ${why}`);
    process.exitCode = 1;
  }
}
