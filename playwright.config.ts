import {defineConfig} from '@playwright/test';
import {findChromium} from './scripts/findChromium.mjs';

const PORT = Number(process.env['PORT'] ?? 4173);
const executablePath = findChromium();
const isRoot = process.getuid?.() === 0;

/** Tests wait for events. Only a hang reaches this limit, however slow or busy the machine. */
const HANG = 2 * 60_000;

const JOURNEYS = /journeys\.spec\.ts$/;
/** The specs of the pages with the most content for a narrow screen. */
const NARROW = /(accessibility|application|drafts|ease|inApp|letter|rulings|sight)\.spec\.ts$/;

export default defineConfig({
  testDir: 'e2e',
  // Next to the JSON reports of scripts/test.mjs, which Playwright would otherwise delete with its own folder.
  outputDir: 'test-results/browser',
  reporter: 'list',
  fullyParallel: true,
  workers: 2,
  timeout: 5 * HANG,
  expect: {timeout: HANG},
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    baseURL: `http://localhost:${PORT}`,
    timezoneId: 'Asia/Almaty',
    actionTimeout: HANG,
    navigationTimeout: HANG,
    // Only the offline tests let workers cache the whole site.
    serviceWorkers: 'block',
    // A trace makes every test a third slower; `npm run e2e -- --trace=retain-on-failure` writes it.
    trace: 'off',
    launchOptions: {
      ...(executablePath !== undefined && {executablePath}),
      args: [
        // Chromium refuses to start its sandbox as root.
        ...(isRoot ? ['--no-sandbox'] : []),
        // Without these the browser itself makes requests, which the privacy tests could not distinguish from the
        // page's.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run'
      ]
    }
  },
  // Each file runs on one of the two screens, journeys on both: what the others test does not depend on the size.
  projects: [
    {
      name: 'phone',
      testMatch: [JOURNEYS, NARROW],
      grepInvert: /@desktop/,
      use: {browserName: 'chromium', viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true}
    },
    {
      name: 'desktop',
      testIgnore: NARROW,
      grepInvert: /@phone/,
      use: {browserName: 'chromium', viewport: {width: 1280, height: 900}}
    }
  ],
  webServer: {
    command: `serve out --listen ${PORT} --no-port-switching --no-clipboard --no-compression --no-request-logging`,
    env: {NO_UPDATE_CHECK: '1'},
    url: `http://localhost:${PORT}`,
    timeout: HANG,
    reuseExistingServer: process.env['CI'] === undefined
  }
});
