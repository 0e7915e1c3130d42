import type {Browser} from '@playwright/test';
import {phone} from './browser';

export interface Walked {
  /** Milliseconds from the tap to the next question painted. */
  readonly delays: readonly number[];
}

interface Hands {
  readonly button: string;
  readonly title: string;
}

export const OURS: Hands = {button: 'form button[type=submit]', title: 'h1'};
export const SURVEY: Hands = {button: '.sd-navigation__next-btn, .sv_next_btn', title: '.sd-question__title'};

/** Answers with the first option, or a day of this year; runs in the page. */
function answer(): void {
  const type = (field: HTMLInputElement, value: string) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event('input', {bubbles: true}));
    field.dispatchEvent(new Event('change', {bubbles: true}));
    field.dispatchEvent(new FocusEvent('focusout', {bubbles: true}));
  };
  const date = document.querySelector<HTMLInputElement>('input[type=date]');
  if (date !== null) {
    type(date, '2026-09-15');
    return;
  }
  const parts = ['day', 'month', 'year'].map((name) =>
    document.querySelector<HTMLInputElement>(`input[name="${name}"]`)
  );
  if (parts[0]) {
    for (const [part, field] of parts.entries()) if (field) type(field, ['15', '9', '2026'][part] ?? '');
    return;
  }
  document.querySelector<HTMLInputElement>('input[type=radio], input[type=checkbox]')?.click();
}

/** Taps Continue and waits until another question is painted; runs in the page. */
function goOn({button, title}: Hands): Promise<number> {
  const before = document.querySelector<HTMLElement>(title)?.innerText;
  return new Promise((done) => {
    const start = performance.now();
    const look = () => {
      const now = document.querySelector<HTMLElement>(title)?.innerText;
      if (now === undefined || now === before) {
        if (performance.now() - start > 5000) done(NaN);
        else requestAnimationFrame(look);
        return;
      }
      const painted = new MessageChannel();
      painted.port1.onmessage = () => done(performance.now() - start);
      painted.port2.postMessage(undefined);
    };
    requestAnimationFrame(look);
    document.querySelector<HTMLElement>(button)?.click();
  });
}

/** A whole walk, at a processor four times slower. */
export async function walk(browser: Browser, address: string, hands: Hands): Promise<Walked> {
  const page = await phone(browser, {slowNetwork: false});
  await page.goto(address, {waitUntil: 'load'});
  await page.waitForSelector(hands.button);
  await page.waitForTimeout(3000);
  const delays: number[] = [];
  for (let step = 0; step < 40; step += 1) {
    if ((await page.locator(hands.button).count()) === 0 || /#(result|answers)$/.test(page.url())) break;
    await page.evaluate(answer);
    await page.waitForTimeout(100);
    const delay = await page.evaluate(goOn, hands);
    if (Number.isNaN(delay)) break;
    delays.push(delay);
  }
  await page.context().close();
  return {delays};
}
