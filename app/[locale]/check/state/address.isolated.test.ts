import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {load, openTab} from './tab.fixture';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The page, which has begun to follow an address. */
async function start(hash: string) {
  const {location} = openTab('works', {}, null, hash);
  await load();
  const address = await import('./address');
  address.followAddress();
  /** As a browser tells of it, at some moment after the address has changed. */
  const tell = (fragment: string) =>
    window.dispatchEvent(
      Object.assign(new Event('hashchange'), {newURL: `https://zhuginu.example/kk/check/#${fragment}`})
    );
  /** As the framework does while the page starts, which nobody is told. */
  const writeBack = (fragment: string) => {
    location.hash = `#${fragment}`;
  };
  return {...address, location, tell, writeBack};
}

describe('a link that is opened while the page starts leads where it says', () => {
  type Page = Awaited<ReturnType<typeof start>>;

  test.each<[string, loadedWith: string, (page: Page) => void]>([
    [
      'where the old address is written back before anybody is told',
      '#request',
      ({writeBack, tell}) => {
        writeBack('request');
        tell('applicant');
      }
    ],
    [
      'where it is written back after that',
      '#request',
      ({writeBack, tell}) => {
        tell('applicant');
        writeBack('request');
      }
    ],
    [
      'where it was opened before the page follows the address',
      '#applicant',
      ({writeBack}) => {
        writeBack('request');
      }
    ]
  ])('%s', async (_, loadedWith, happens) => {
    const page = await start(loadedWith);
    happens(page);
    page.settleAddress();
    expect(page.currentAddress()).toBe('applicant');
    expect(page.location.hash).toBe('#applicant');
  });
});

test.each([
  ['while the page starts', false],
  ['later', true]
])('of two moves of our own that are told late, the last counts (%s)', async (_, isSettled) => {
  const {currentAddress, settleAddress, go, redirect, tell} = await start('');
  if (isSettled) settleAddress();
  go({at: 'answers'});
  redirect({at: 'result'});
  tell('answers');
  expect(currentAddress()).toBe('result');
});
