// @ts-check
import {existsSync} from 'node:fs';

/**
 * The Chromium the environment or the system offers, the headless shell first, which starts and paints faster;
 * `undefined` means Playwright's own.
 * @returns {string | undefined}
 */
export function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  return ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) =>
    existsSync(path)
  );
}
