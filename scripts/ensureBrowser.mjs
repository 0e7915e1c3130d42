// @ts-check
import {existsSync} from 'node:fs';
import {chromium} from '@playwright/test';
import {installDebian, isDebianInstalled, isDebianRoot, run} from './debian.mjs';
import {findChromium} from './findChromium.mjs';

function ensureBrowser() {
  const found = findChromium();
  if (found !== undefined) {
    const exists = existsSync(found);
    console.log(`Browser: ${found}${exists ? '' : ' does not exist'}`);
    return exists;
  }
  if (existsSync(chromium.executablePath())) {
    console.log('Browser: the one Playwright has installed');
    return true;
  }
  if (run('npx', ['playwright', 'install', '--with-deps', 'chromium'])) {
    console.log('Browser: downloaded by Playwright');
    return true;
  }
  if (isDebianRoot && installDebian(['chromium-headless-shell'])) {
    console.log("Browser: Debian's Chromium without a window, installed now");
    return findChromium() !== undefined;
  }
  return false;
}

/** Cyrillic fonts so that pages render as readers see them, pdftotext so that print can be read back. */
function ensureCompanions() {
  const missing = ['fonts-noto-core', 'poppler-utils'].filter((name) => !isDebianInstalled(name));
  if (missing.length === 0) console.log('Fonts and pdftotext: present');
  else if (!installDebian(missing))
    console.warn(`Could not install ${missing.join(', ')}: print tests may fail`);
}

if (isDebianRoot) ensureCompanions();
if (!ensureBrowser()) {
  console.error('No browser: set CHROMIUM_PATH to a Chromium, or run `npx playwright install chromium`');
  process.exitCode = 1;
}
