import {launch as launchChrome} from 'chrome-launcher';
import lighthouse from 'lighthouse';
import {findChromium} from '../../scripts/findChromium.mjs';
import {SITES} from '../build';
import {printTable, printTarget, whole} from '../table';
import {FLAGS} from './browser';
import {serve} from './serve';

const PORT = 4304;
const PAGES = ['', 'check/', 'conditions/', 'law/', 'rulings/', 'about/', 'privacy/', 'accessibility/'];
const LANGUAGES = ['kk', 'ru', 'en'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'] as const;

/** Lighthouse's four categories for every page, on its simulated mobile profile. */
export async function benchLighthouse(): Promise<void> {
  const chromePath = findChromium();
  const site = await serve(SITES.ours, PORT);
  const chrome = await launchChrome({
    ...(chromePath !== undefined && {chromePath}),
    chromeFlags: ['--headless=new', ...FLAGS]
  });
  const rows: (readonly (string | number)[])[] = [];
  const below: string[] = [];
  for (const path of ['', ...LANGUAGES.flatMap((language) => PAGES.map((page) => `${language}/${page}`))]) {
    const found = await lighthouse(`${site.address}/${path}`, {port: chrome.port, logLevel: 'error'});
    if (found === undefined) throw new Error(`Lighthouse has nothing to say of /${path}`);
    const {categories, audits} = found.lhr;
    const scores = CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100));
    rows.push([`/${path}`, ...scores, ...TIMES.map((id) => whole(audits[id]?.numericValue ?? NaN))]);
    const reasons = Object.values(categories)
      .flatMap(({auditRefs}) => auditRefs)
      .filter(({id, weight}) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({id}) => id);
    if (scores.some((score) => score < 100)) below.push(`/${path} (${reasons.join(', ') || 'rounding'})`);
  }
  printTable(
    'Lighthouse, mobile',
    ['page', ...CATEGORIES, 'first paint, ms', 'largest paint, ms', 'blocking, ms'],
    rows
  );
  printTarget(
    '100 in all four on every page',
    `${below.length} below: ${below.join('; ')}`,
    below.length === 0
  );
  chrome.kill();
  site.close();
}
