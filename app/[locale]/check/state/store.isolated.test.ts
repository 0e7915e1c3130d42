import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {changes, EMPTY_DRAFT, toFragment, writeDraft, type Draft} from '@/lib/answers';
import {load, openTab, type TabStorage} from './tab.fixture';

const KEY = 'zhuginu.draft';
const DRAFT: Draft = {...EMPTY_DRAFT, answers: {request: 'checkNorm', appliedBy: 'court'}};
const OTHER: Draft = {...EMPTY_DRAFT, answers: {request: 'fillGap'}};

const set = (draft: Draft) => changes.openSaved(draft);

beforeEach(() => {
  vi.useFakeTimers();
  openTab('works');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('where storage works', () => {
  test('a new tab holds nothing, and knows so at once', async () => {
    vi.resetModules();
    const {currentSaved, nothingSaved} = await import('./store');
    expect(currentSaved()).toEqual(nothingSaved());
  });

  test('a change is shown at once, and stored a moment later', async () => {
    const {items, history} = openTab('works');
    const {change, currentSaved} = await load();
    change(set(DRAFT));
    expect(currentSaved().draft).toEqual(DRAFT);
    expect(items.size).toBe(0);
    vi.runAllTimers();
    expect([...items]).toEqual([[KEY, writeDraft(DRAFT)]]);
    expect(history.state).toBeNull();
    expect((await load()).currentSaved()).toMatchObject({draft: DRAFT, storedIn: 'storage', damaged: false});
  });

  test('a page that is left stores what waits', async () => {
    const {items} = openTab('works');
    const {change, writeNow} = await load();
    change(set(DRAFT));
    writeNow();
    expect(items.get(KEY)).toBe(writeDraft(DRAFT));
    items.clear();
    writeNow();
    expect(items.size).toBe(0);
  });

  test('many keystrokes are one write', async () => {
    openTab('works');
    const {changeQuietly} = await load();
    const write = vi.spyOn(sessionStorage, 'setItem');
    for (let length = 1; length <= 300; length += 1)
      changeQuietly(changes.write('story', 'а'.repeat(length)));
    vi.runAllTimers();
    expect(write).toHaveBeenCalledOnce();
  });

  test('the draft is the same object until it changes', async () => {
    openTab('works', {[KEY]: writeDraft(DRAFT)});
    const {change, currentSaved} = await load();
    const first = currentSaved();
    expect(currentSaved()).toBe(first);
    change(set(OTHER));
    expect(currentSaved()).not.toBe(first);
  });
});

describe('while the stored draft is still being read', () => {
  test('it is said, and what is changed meanwhile is changed in it', async () => {
    const {items} = openTab('works', {[KEY]: writeDraft(DRAFT)});
    vi.resetModules();
    const {change, changeQuietly, currentSaved} = await import('./store');
    expect(currentSaved()).toMatchObject({draft: EMPTY_DRAFT, starting: true});
    changeQuietly(changes.type('signer', {choice: 'advocate'}));
    change(changes.answer('applicant', 'citizen'));
    vi.runAllTimers();
    expect(items.get(KEY)).toBe(writeDraft(DRAFT));
    await (await import('./reading')).loadReading();
    await Promise.resolve();
    const both = {
      ...DRAFT,
      answers: {...DRAFT.answers, applicant: 'citizen'},
      typed: {signer: {choice: 'advocate'}}
    };
    expect(currentSaved()).toMatchObject({draft: both, starting: false});
    vi.runAllTimers();
    expect(JSON.parse(items.get(KEY) ?? '')).toMatchObject(both);
  });

  test('clearing leaves nothing, also of what is read later', async () => {
    const {items} = openTab('works', {[KEY]: writeDraft(DRAFT)});
    vi.resetModules();
    const {clear, currentSaved} = await import('./store');
    currentSaved();
    clear();
    await (await import('./reading')).loadReading();
    await Promise.resolve();
    vi.runAllTimers();
    expect(currentSaved()).toMatchObject({draft: EMPTY_DRAFT, starting: false});
    expect(items.size).toBe(0);
  });
});

describe('a page that comes back', () => {
  test('shows what another page has stored meanwhile', async () => {
    const {items} = openTab('works', {[KEY]: writeDraft(DRAFT)});
    const {currentSaved, onSavedChange, restore} = await load();
    const listener = vi.fn();
    onSavedChange(listener);
    const {edition} = currentSaved();
    items.set(KEY, writeDraft(OTHER));
    restore();
    expect(currentSaved()).toMatchObject({draft: OTHER, edition: edition + 1});
    expect(listener).toHaveBeenCalledOnce();
  });

  test('shows nothing, and stores nothing, once another page has cleared everything', async () => {
    const {items} = openTab('works', {[KEY]: writeDraft(DRAFT)});
    const {bringAlong, currentSaved, restore, writeNow} = await load();
    items.clear();
    restore();
    bringAlong();
    writeNow();
    vi.runAllTimers();
    expect(currentSaved().draft).toEqual(EMPTY_DRAFT);
    expect(items.size).toBe(0);
  });

  test('makes its fields anew where nothing has changed, and keeps what is not stored yet', async () => {
    const {items} = openTab('works', {[KEY]: writeDraft(DRAFT)});
    const {changeQuietly, currentSaved, restore} = await load();
    changeQuietly(set(OTHER));
    const {edition} = currentSaved();
    restore();
    expect(currentSaved()).toMatchObject({draft: OTHER, edition, returns: 1});
    vi.runAllTimers();
    expect(items.get(KEY)).toBe(writeDraft(OTHER));
  });
});

describe.each<TabStorage>(['off', 'full'])('where storage is %s', (storage) => {
  test('a draft survives a reload in the history entry', async () => {
    const {history} = openTab(storage, {}, {router: 'state'});
    const {change, currentSaved} = await load();
    change(set(DRAFT));
    vi.runAllTimers();
    expect(currentSaved().storedIn).toBe('history');
    expect(history.state).toEqual({router: 'state', [KEY]: writeDraft(DRAFT)});
    expect((await load()).currentSaved().draft).toEqual(DRAFT);
  });

  test('what changes right after another change is there at once, until the browser would refuse it', async () => {
    const {history} = openTab(storage);
    const {changeQuietly} = await load();
    const write = vi.spyOn(history, 'replaceState');
    const story = (length: number) => changes.write('story', 'а'.repeat(length));
    changeQuietly(story(1));
    // A storage that is full is noticed by the first write.
    vi.runAllTimers();
    changeQuietly(story(1));
    changeQuietly(story(2));
    expect(JSON.stringify(history.state)).toContain('аа');
    for (let length = 3; length <= 1000; length += 1) {
      changeQuietly(story(length));
      vi.advanceTimersByTime(10);
    }
    vi.runAllTimers();
    expect(JSON.stringify(history.state)).toContain('а'.repeat(1000));
    expect(write.mock.calls.length).toBeLessThan(90);
  });

  test('a history entry of an earlier draft takes over the newer one', async () => {
    const tab = openTab(storage);
    const {bringAlong, change} = await load();
    change(set(OTHER));
    vi.runAllTimers();
    tab.history.state = {[KEY]: writeDraft(DRAFT)};
    bringAlong();
    vi.runAllTimers();
    expect(tab.history.state).toEqual({[KEY]: writeDraft(OTHER)});
  });

  test('a history entry that is gone to holds the newest draft at once, also where keys come fast', async () => {
    const {history} = openTab('off');
    const {bringAlong, change} = await load();
    const {go} = await import('./address');
    change(set(OTHER));
    change(set(DRAFT));
    go({at: 'answers'});
    expect(history.state).toEqual({[KEY]: writeDraft(DRAFT)});
    history.state = {[KEY]: writeDraft(OTHER)};
    bringAlong();
    expect(history.state).toEqual({[KEY]: writeDraft(DRAFT)});
  });

  test('clearing leaves nothing in the history entry but what others put there', async () => {
    const {history} = openTab(storage, {}, {router: 'state'});
    const {change, clear} = await load();
    change(set(DRAFT));
    vi.runAllTimers();
    clear();
    vi.runAllTimers();
    expect(history.state).toEqual({router: 'state'});
    expect((await load()).currentSaved().draft).toEqual(EMPTY_DRAFT);
  });

  test('fast typing stays below what Safari allows, and loses nothing', async () => {
    const {history} = openTab(storage);
    const {changeQuietly, currentSaved} = await load();
    const replace = vi.spyOn(history, 'replaceState');
    for (let length = 1; length <= 500; length += 1) {
      changeQuietly(changes.write('story', 'а'.repeat(length)));
      vi.advanceTimersByTime(20);
    }
    vi.runAllTimers();
    expect(replace.mock.calls.length).toBeLessThan(100);
    expect(currentSaved().draft.application['story']).toHaveLength(500);
    expect(JSON.stringify(history.state)).toContain('а'.repeat(500));
  });

  test('a browser that refuses to write the history entry throws into nothing', async () => {
    const {history} = openTab(storage);
    const {change, currentSaved} = await load();
    history.refuses = true;
    change(set(DRAFT));
    vi.runAllTimers();
    expect(currentSaved().draft).toEqual(DRAFT);
  });
});

test('where storage becomes full, the newer draft is the one that survives a reload', async () => {
  const {history} = openTab('full', {[KEY]: writeDraft(DRAFT)});
  (await load()).change(set(OTHER));
  vi.runAllTimers();
  expect(history.state).toEqual({[KEY]: writeDraft(OTHER)});
  expect((await load()).currentSaved().draft).toEqual(OTHER);
});

test('it is known that storage is off before anything is stored', async () => {
  openTab('off');
  expect((await load()).currentSaved().storedIn).toBe('history');
});

describe('a draft that the address carries', () => {
  test('is taken out of the address, and stored', async () => {
    const {items, location} = openTab('works', {}, null, `#signer~${toFragment(writeDraft(DRAFT))}`);
    expect((await load()).currentSaved().draft).toEqual(DRAFT);
    vi.runAllTimers();
    expect(location.hash).toBe('#signer');
    expect(items.get(KEY)).toBe(writeDraft(DRAFT));
  });

  test('is not lost where the page is left before it has been read', async () => {
    const text = writeDraft(DRAFT);
    const {history} = openTab('off', {}, {theirs: 1}, `#signer~${toFragment(text)}`);
    vi.resetModules();
    const {currentSaved, currentText} = await import('./store');
    expect(currentSaved().starting).toBe(true);
    expect(currentText()).toBe(text);
    expect(history.state).toEqual({theirs: 1, [KEY]: text});
  });

  test('and that the framework writes back is taken out again', async () => {
    const carrying = `#signer~${toFragment(writeDraft(DRAFT))}`;
    const {location} = openTab('off', {}, null, carrying);
    await load();
    const {followAddress, settleAddress} = await import('./address');
    followAddress();
    location.hash = carrying;
    settleAddress();
    expect(location.hash).toBe('#signer');
  });

  test('and that cannot be read does not put the stored one aside', async () => {
    const {items} = openTab('works', {[KEY]: writeDraft(DRAFT)}, null, '#request~abc');
    expect((await load()).currentSaved()).toMatchObject({draft: DRAFT, damaged: true});
    vi.runAllTimers();
    expect(items.get(KEY)).toBe(writeDraft(DRAFT));
  });
});

describe('what was stored earlier', () => {
  test.each(['', '{', 'null', '{"version": 1}'])('and cannot be read (%j) is reported', async (text) => {
    openTab('works', {[KEY]: text});
    expect((await load()).currentSaved()).toMatchObject({draft: EMPTY_DRAFT, damaged: true});
  });

  test('and can be read in part is taken in part', async () => {
    const text = '{"version": 1, "answers": {"request": "checkNorm", "applicant": "king"}}';
    openTab('works', {[KEY]: text});
    expect((await load()).currentSaved()).toMatchObject({
      draft: {answers: {request: 'checkNorm'}},
      damaged: true
    });
  });

  test('is no longer reported once the draft has changed', async () => {
    openTab('works', {[KEY]: '{'});
    const {change, currentSaved} = await load();
    change(set(DRAFT));
    expect(currentSaved().damaged).toBe(false);
  });

  test.each([null, undefined, 'text', 7, {}, {[KEY]: 7}, {[KEY]: null}])(
    'in a history entry of another page, %j, is nothing',
    async (state) => {
      openTab('off', {}, state);
      expect((await load()).currentSaved()).toMatchObject({draft: EMPTY_DRAFT, damaged: false});
    }
  );
});

test('clearing leaves nothing that the page controls', async () => {
  const {items, history} = openTab('works', {[KEY]: writeDraft(DRAFT), other: 'stays'}, {[KEY]: 'x'});
  const {changeQuietly, clear, currentSaved} = await load();
  changeQuietly(changes.write('fullName', 'Әсел'));
  clear();
  vi.runAllTimers();
  expect(currentSaved().draft).toEqual(EMPTY_DRAFT);
  expect([...items]).toEqual([['other', 'stays']]);
  expect(history.state).toEqual({});
});

test('a reader hears of every change but typing, until it stops listening', async () => {
  const {change, changeQuietly, clear, onSavedChange} = await load();
  const listener = vi.fn();
  const stop = onSavedChange(listener);
  changeQuietly(changes.type('signer', {choice: 'advocate'}));
  expect(listener).not.toHaveBeenCalled();
  change(set(DRAFT));
  clear();
  expect(listener).toHaveBeenCalledTimes(2);
  stop();
  change(set(DRAFT));
  expect(listener).toHaveBeenCalledTimes(2);
});
