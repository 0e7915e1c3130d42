import type {Browser} from '@playwright/test';
import {phone} from './browser';

export interface Load {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** When the first field appeared on the page; NaN if nothing is asked. */
  readonly answerable: number;
  readonly blocked: number;
}

/** Watches from before the first byte; runs in the page. */
function watch(): void {
  const seen = {answerable: NaN, largest: NaN, blocked: 0};
  Object.assign(window, {seen});
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.largest = entry.startTime;
  }).observe({type: 'largest-contentful-paint', buffered: true});
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.blocked += Math.max(0, entry.duration - 50);
  }).observe({type: 'longtask', buffered: true});
  const look = () => {
    const field = document.querySelector<HTMLElement>('input[type=radio]');
    const painted = performance.getEntriesByName('first-contentful-paint').length > 0;
    if (field !== null && field.getClientRects().length > 0 && painted) seen.answerable = performance.now();
    else if (performance.now() < 20_000) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

export async function load(browser: Browser, address: string): Promise<Load> {
  const page = await phone(browser, {slowNetwork: true});
  await page.addInitScript(watch);
  await page.goto(address, {waitUntil: 'load', timeout: 60_000});
  await page.waitForTimeout(2500);
  const found = await page.evaluate(() => {
    const {seen} = window as unknown as {seen: {answerable: number; largest: number; blocked: number}};
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return {
      firstPaint: paint?.startTime ?? NaN,
      largestPaint: seen.largest,
      answerable: seen.answerable,
      blocked: seen.blocked
    };
  });
  await page.context().close();
  // One frame is the best resolution available inside the page.
  return {...found, answerable: Math.max(found.answerable, found.firstPaint)};
}
