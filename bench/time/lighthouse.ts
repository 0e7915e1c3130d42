import {launch as launchChrome} from 'chrome-launcher';
import lighthouse from 'lighthouse';
import {findChromium} from '../../scripts/findChromium.mjs';
import {SITES} from '../build';
import {printTable, printTarget, whole} from '../table';
import {FLAGS} from './browser';
import {serve} from './serve';

const PORT = 4304;
const FLOOR_PORT = 4305;
const PAGES = ['', 'check/', 'conditions/', 'law/', 'rulings/', 'about/', 'privacy/', 'accessibility/'];
const FLOOR = 'floor: an empty page';
const LANGUAGES = ['kk', 'ru', 'en'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'] as const;

/** Lighthouse's four categories for every page, on its simulated mobile profile. */
export async function benchLighthouse(): Promise<void> {
  const chromePath = findChromium();
  const site = await serve(SITES.ours, PORT);
  const floor = await serve(SITES.floor, FLOOR_PORT);
  const chrome = await launchChrome({
    ...(chromePath !== undefined && {chromePath}),
    chromeFlags: ['--headless=new', ...FLAGS]
  });
  const rows: (readonly (string | number)[])[] = [];
  const below: string[] = [];
  const paths = ['', ...LANGUAGES.flatMap((language) => PAGES.map((page) => `${language}/${page}`))];
  const pages = [
    ...paths.map((path) => ({name: `/${path}`, address: `${site.address}/${path}`})),
    {name: FLOOR, address: floor.address}
  ];
  for (const {name, address} of pages) {
    const found = await lighthouse(address, {port: chrome.port, logLevel: 'error'});
    if (found === undefined) throw new Error(`Lighthouse has nothing to say of ${name}`);
    const {categories, audits} = found.lhr;
    const scores = CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100));
    rows.push([name, ...scores, ...TIMES.map((id) => whole(audits[id]?.numericValue ?? NaN))]);
    const reasons = Object.values(categories)
      .flatMap(({auditRefs}) => auditRefs)
      .filter(({id, weight}) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({id}) => id);
    if (name !== FLOOR && scores.some((score) => score < 100))
      below.push(`${name} (${reasons.join(', ') || 'rounding'})`);
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
  floor.close();
}
