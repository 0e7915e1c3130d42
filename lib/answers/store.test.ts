import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {EMPTY_DRAFT, writeDraft, type Draft} from './draft';

const KEY = 'zhuginu.draft';
const DRAFT: Draft = {...EMPTY_DRAFT, answers: {request: 'checkNorm', appliedBy: 'court'}};
const OTHER: Draft = {...EMPTY_DRAFT, answers: {request: 'fillGap'}};

type Storage = 'works' | 'off' | 'full';

/** A tab: what it stores and what stands in its history entry, across reloads of the page. */
function openTab(storage: Storage, stored: Record<string, string> = {}, state: unknown = null) {
  const fail = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  const items = new Map(Object.entries(stored));
  const history = {
    state,
    replaceState(next: unknown) {
      this.state = structuredClone(next);
    }
  };
  const window = new EventTarget();
  vi.stubGlobal('history', history);
  vi.stubGlobal('window', window);
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => (storage === 'off' ? fail() : (items.get(key) ?? null)),
    setItem: (key: string, text: string) => (storage === 'works' ? items.set(key, text) : fail()),
    removeItem: (key: string) => (storage === 'off' ? fail() : items.delete(key))
  });
  return {items, history, goBack: () => window.dispatchEvent(new Event('popstate'))};
}

/** The module as a page that has just loaded has it. */
async function load() {
  vi.resetModules();
  return import('./store');
}

beforeEach(() => void openTab('works'));
afterEach(() => void vi.unstubAllGlobals());

describe('where storage works', () => {
  test('a new tab holds nothing', async () => {
    const {keptDraft} = await load();
    expect(keptDraft()).toEqual({draft: EMPTY_DRAFT, keeping: 'storage', damaged: false});
  });

  test('a draft survives a reload', async () => {
    const {items, history} = openTab('works');
    (await load()).keepDraft(DRAFT);
    expect((await load()).keptDraft()).toEqual({draft: DRAFT, keeping: 'storage', damaged: false});
    expect([...items.keys()]).toEqual([KEY]);
    expect(history.state).toBeNull();
  });

  test('the draft is the same object until it changes', async () => {
    openTab('works', {[KEY]: writeDraft(DRAFT)});
    const {keptDraft, keepDraft} = await load();
    const first = keptDraft();
    expect(keptDraft()).toBe(first);
    keepDraft(OTHER);
    expect(keptDraft()).not.toBe(first);
    expect(keptDraft().draft).toBe(OTHER);
  });
});

describe.each<Storage>(['off', 'full'])('where storage is %s', (storage) => {
  test('a draft survives a reload in the history entry', async () => {
    const {history} = openTab(storage, {}, {router: 'state'});
    const {keepDraft, keptDraft} = await load();
    keepDraft(DRAFT);
    expect(keptDraft().keeping).toBe('history');
    expect(history.state).toEqual({router: 'state', [KEY]: writeDraft(DRAFT)});
    expect((await load()).keptDraft().draft).toEqual(DRAFT);
  });

  test('a history entry of an earlier draft takes over the newer one', async () => {
    const tab = openTab(storage);
    const {keepDraft, onDraftChange} = await load();
    onDraftChange(() => undefined);
    keepDraft(OTHER);
    tab.history.state = {[KEY]: writeDraft(DRAFT)};
    tab.goBack();
    expect(tab.history.state).toEqual({[KEY]: writeDraft(OTHER)});
  });

  test('forgetting leaves nothing in the history entry but what others put there', async () => {
    const {history} = openTab(storage, {}, {router: 'state'});
    const {keepDraft, forgetDraft} = await load();
    keepDraft(DRAFT);
    forgetDraft();
    expect(history.state).toEqual({router: 'state'});
    expect((await load()).keptDraft().draft).toEqual(EMPTY_DRAFT);
  });
});

test('where storage becomes full, the newer draft is the one that survives a reload', async () => {
  const {history} = openTab('full', {[KEY]: writeDraft(DRAFT)});
  (await load()).keepDraft(OTHER);
  expect(history.state).toEqual({[KEY]: writeDraft(OTHER)});
  expect((await load()).keptDraft().draft).toEqual(OTHER);
});

test('it is told apart that storage is off before anything is kept', async () => {
  openTab('off');
  expect((await load()).keptDraft().keeping).toBe('history');
});

describe('what was stored earlier', () => {
  test.each(['', '{', 'null', '{"version": 1}'])('and cannot be read (%j) is reported', async (text) => {
    openTab('works', {[KEY]: text});
    expect((await load()).keptDraft()).toEqual({draft: EMPTY_DRAFT, keeping: 'storage', damaged: true});
  });

  test('and can be read in part is kept in part', async () => {
    const text = '{"version": 1, "answers": {"request": "checkNorm", "applicant": "king"}}';
    openTab('works', {[KEY]: text});
    expect((await load()).keptDraft()).toMatchObject({
      draft: {answers: {request: 'checkNorm'}},
      damaged: true
    });
  });

  test('is no longer reported once a new draft is kept', async () => {
    openTab('works', {[KEY]: '{'});
    const {keptDraft, keepDraft} = await load();
    expect(keptDraft().damaged).toBe(true);
    keepDraft(DRAFT);
    expect(keptDraft().damaged).toBe(false);
  });

  test.each([null, undefined, 'text', 7, {}, {[KEY]: 7}, {[KEY]: null}])(
    'in a history entry of another page, %j, is nothing',
    async (state) => {
      openTab('off', {}, state);
      expect((await load()).keptDraft()).toMatchObject({draft: EMPTY_DRAFT, damaged: false});
    }
  );
});

describe('forgetting', () => {
  test('leaves nothing that the page controls', async () => {
    const {items, history} = openTab('works', {[KEY]: writeDraft(DRAFT), other: 'kept'}, {[KEY]: 'x'});
    const {forgetDraft, keptDraft} = await load();
    expect(keptDraft().draft).toEqual(DRAFT);
    forgetDraft();
    expect(keptDraft().draft).toEqual(EMPTY_DRAFT);
    expect([...items]).toEqual([['other', 'kept']]);
    expect(history.state).toEqual({});
  });
});

describe('a reader', () => {
  test('hears of every change until it stops listening', async () => {
    const {keepDraft, forgetDraft, onDraftChange} = await load();
    const listener = vi.fn();
    const stop = onDraftChange(listener);
    keepDraft(DRAFT);
    forgetDraft();
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    keepDraft(DRAFT);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  test('on a server finds the empty draft, always the same', async () => {
    const {noDraft} = await load();
    expect(noDraft()).toEqual({draft: EMPTY_DRAFT, keeping: 'storage', damaged: false});
    expect(noDraft()).toBe(noDraft());
  });
});
