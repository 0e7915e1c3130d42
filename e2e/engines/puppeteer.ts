import {existsSync} from 'node:fs';
import {chromium} from '@playwright/test';
import {launch, type LaunchOptions} from 'puppeteer-core';
import {findChromium} from '../../scripts/findChromium.mjs';
import {HANG_MS, type Engine} from './engine';

/** How both protocols say that a script has lost its page. */
const LEFT =
  /context was destroyed|Cannot find context|no such (frame|realm|window)|DiscardedBrowsingContext|aborted/i;

// oxlint-disable-next-line syntax/no-restricted-syntax -- instead of half a minute, which a busy machine reaches
const ONLY_WHAT_HANGS = {timeout: HANG_MS};

/** Only what the two protocols do alike is asked of them: Firefox never says that a page after one it kept has loaded. */
const engineOf = (name: Engine['name'], isThere: boolean, options: LaunchOptions): Engine => ({
  name,
  isThere,
  isKeepingPages: false,
  isPrinting: true,
  open: async () => {
    const browser = await launch({
      ...options,
      headless: true,
      protocolTimeout: 2 * HANG_MS,
      ...ONLY_WHAT_HANGS
    });
    const [first] = await browser.pages();
    const page = first ?? (await browser.newPage());
    return {
      run: (expression) =>
        (page.evaluate(expression) as Promise<string | undefined>).catch((error: unknown) => {
          if (LEFT.test(String(error))) return undefined;
          throw error;
        }),
      resize: (size) => page.setViewport(size),
      print: () => page.pdf({preferCSSPageSize: true, ...ONLY_WHAT_HANGS}),
      close: () => browser.close()
    };
  }
});

const CHROMIUM_PATH = findChromium() ?? chromium.executablePath();

/** Playwright, which drives it elsewhere, loses a page that comes back out of the back/forward cache. */
export const CHROMIUM = engineOf('Chromium', existsSync(CHROMIUM_PATH), {
  executablePath: CHROMIUM_PATH,
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update']
});

const FIREFOX_PATH = '/usr/bin/firefox-esr';

export const FIREFOX = engineOf('Firefox', existsSync(FIREFOX_PATH), {
  browser: 'firefox',
  executablePath: FIREFOX_PATH,
  extraPrefsFirefox: {
    // No calls of the browser's own.
    'app.update.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false
  }
});
