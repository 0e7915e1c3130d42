import {chromium, type Browser, type Page} from '@playwright/test';
import {findChromium} from '../../scripts/findChromium.mjs';

export const FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run'
];

export async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({...(executablePath !== undefined && {executablePath}), args: FLAGS});
}

/** A phone as Lighthouse's mobile profile has it, its network applied as the developer tools do. */
export async function phone(browser: Browser, {slowNetwork}: {readonly slowNetwork: boolean}): Promise<Page> {
  const context = await browser.newContext({
    viewport: {width: 412, height: 823},
    isMobile: true,
    hasTouch: true
  });
  // The runner names inner functions by a helper that the page does not have.
  await context.addInitScript('globalThis.__name = (value) => value');
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  if (slowNetwork)
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 562.5,
      downloadThroughput: (1638.4 * 0.9 * 1024) / 8,
      uploadThroughput: (750 * 0.9 * 1024) / 8
    });
  return page;
}
