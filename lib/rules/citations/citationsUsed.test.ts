import {describe, expect, test} from 'vitest';
import {citationsUsed} from './citationsUsed';
import type {IsoDate} from '../calendar';
import {ACTS, redactionOn, type Act, type ActId} from '../law';

/** The places of an act that are cited while its redaction of a day applied, as they are written. */
function placesIn(act: ActId, day: IsoDate = '2026-11-23'): readonly string[] {
  const {redactions}: Act = ACTS[act];
  const redaction = redactionOn(act, day) ?? redactions[0];
  return citationsUsed(act, redaction).map(
    ({article, paragraph, subparagraph}) =>
      article + [paragraph, subparagraph].map((part) => (part === undefined ? '' : `(${part})`)).join('')
  );
}

describe('the places of an act that rules cite', () => {
  test('are those of that act alone', () => {
    expect(placesIn('prosecutionLaw')).toEqual(['9(16)', '24(1)']);
    expect(placesIn('legalActsLaw')).toEqual(['14(2)', '14(3)']);
    expect(placesIn('constitution1995')).toContain('72(3)');
    expect(placesIn('constitution')).not.toContain('72(3)');
  });

  test('are listed once, by the numbers of articles, paragraphs and subparagraphs', () => {
    const civil = placesIn('civilProcedureCode');
    expect(civil).toEqual(civil.toSorted((a, b) => a.localeCompare(b, 'en', {numeric: true})));
    expect(civil).toEqual(expect.arrayContaining(['126(2)', '403(3)', '436(1)', '455(3)(3)', '459(5)']));
    const articles = placesIn('constitution').map((place) => Number.parseInt(place, 10));
    expect(articles).toEqual(articles.toSorted((a, b) => a - b));
    expect(articles[0]).toBeLessThan(10);
    const places = placesIn('courtLaw');
    expect(new Set(places).size).toBe(places.length);
    expect(places.indexOf('44(2)(16)')).toBeLessThan(places.indexOf('44(4)(1)'));
    expect(places.indexOf('45(2)(3)')).toBeLessThan(places.indexOf('47(4)'));
  });

  test('are of the redaction that applied then', () => {
    const [now, before] = [placesIn('courtLaw'), placesIn('courtLaw', '2026-06-30')];
    expect(now).toContain('66(3)');
    expect(before).not.toContain('66(3)');
    expect(before).toContain('45(4)');
    expect(now).not.toContain('45(4)');
    for (const places of [now, before]) expect(places).toContain('38(2)');
    // Remedies are offered and papers asked for only under the law in force.
    expect(now).toContain('63(3)');
    expect(before).not.toContain('63(3)');
  });
});
