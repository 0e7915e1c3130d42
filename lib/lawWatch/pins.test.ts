import {expect, test} from 'vitest';
import {ACT_IDS, daysBetween, isIsoDate, redactionOn, type IsoDate} from '../rules';
import {citedIn} from './cited';
import {coverage} from './makePins';
import {isStale, PINNED, redactionsOf, STALE_AFTER_DAYS} from './pins';

const all = coverage(PINNED);
const named = ({act, redaction, citation, language}: (typeof all)[number]) =>
  [act, redaction, JSON.stringify(citation), language].join(' ');

test('every citation is pinned in both languages of the law, or listed with the reason why not', () => {
  const open = all.filter(({pinned, reason}) => pinned === undefined && reason === undefined);
  expect(open.map(named), 'run npm run law:pin with the texts, or give a reason in unpinned.ts').toEqual([]);
});

test('nothing that is pinned is also listed as unavailable', () => {
  expect(all.filter(({pinned, reason}) => pinned !== undefined && reason !== undefined).map(named)).toEqual(
    []
  );
});

test('every act has its citations, each in both languages', () => {
  const citations = ACT_IDS.flatMap((act) =>
    redactionsOf(act).flatMap((redaction) => citedIn(act, redaction))
  );
  expect(all).toHaveLength(2 * citations.length);
});

const today = new Date().toISOString().slice(0, 10) as IsoDate;

test.each(PINNED)('$act $redaction $language is pinned to a text of its redaction', (text) => {
  expect(isIsoDate(text.textOf) && isIsoDate(text.comparedOn)).toBe(true);
  expect(redactionOn(text.act, text.textOf)?.inForce.from).toBe(text.redaction);
  // One day ahead, because Kazakhstan's date can be ahead of ours.
  expect(daysBetween(text.comparedOn, today)).toBeGreaterThanOrEqual(-1);
  expect(Object.keys(text.places).length).toBeGreaterThan(0);
});

test('only hashes are stored, no text of the law', () => {
  for (const {places, headings} of PINNED) {
    for (const hashes of Object.values(places)) expect(hashes).toMatch(/^[0-9a-f]{16}(?: [0-9a-f]{16})?$/);
    for (const hash of Object.values(headings)) expect(hash).toMatch(/^[0-9a-f]{16}$/);
  }
});

test('a comparison is old after ninety days', () => {
  const text = {comparedOn: '2026-11-26'} as const;
  expect(STALE_AFTER_DAYS).toBe(90);
  expect(isStale(text, '2027-02-24')).toBe(false);
  expect(isStale(text, '2027-02-25')).toBe(true);
});
