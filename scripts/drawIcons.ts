import {chromium} from '@playwright/test';
import {MASKABLE, ROUNDED} from '../app/ui/siteIcon';
import {findChromium} from './findChromium.mjs';

const ICONS = [
  {name: 'icon-192', drawing: ROUNDED, side: 192},
  {name: 'icon-512', drawing: ROUNDED, side: 512},
  {name: 'maskable-512', drawing: MASKABLE, side: 512}
] as const;

/** Draws the icons of the installed site; run by hand when the drawing has changed, and commit what it writes. */
const executablePath = findChromium();
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({...(executablePath !== undefined && {executablePath}), args});
for (const {name, drawing, side} of ICONS) {
  const page = await browser.newPage({viewport: {width: side, height: side}});
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
  await page.screenshot({path: `public/icons/${name}.png`, omitBackground: true});
}
await browser.close();
