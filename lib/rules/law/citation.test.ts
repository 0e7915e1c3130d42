import {describe, expect, test} from 'vitest';
import {
  cite,
  ACTS,
  citeSubparagraph,
  COVENANT_RIGHTS,
  redactionOn,
  REFORM,
  RIGHT_GROUPS,
  RIGHT_IDS,
  rightOn,
  RIGHTS,
  type Act,
  type RightId
} from '.';

describe('a place in an act', () => {
  test.each([
    ['40', {article: '40'}],
    ['45(2)', {article: '45', paragraph: '2'}],
    ['45(2)(1)', {article: '45', paragraph: '2', subparagraph: '1'}],
    ['44(4)(6-1)', {article: '44', paragraph: '4', subparagraph: '6-1'}],
    ['135-1', {article: '135-1'}],
    ['46(11)(12)', {article: '46', paragraph: '11', subparagraph: '12'}]
  ])('%s is read in its parts', (place, parts) =>
    expect(cite('courtLaw', place)).toEqual({act: 'courtLaw', ...parts})
  );

  test.each(['', '45(2', '45(a)', 'art. 45', '45 (2)', '45(2)(1)(3)', '45(2)(1) '])('%j is none', (place) =>
    expect(() => cite('courtLaw', place)).toThrow(`Not a place in an act: ${place}`)
  );

  test('can be a subparagraph straight under an article', () => {
    expect(citeSubparagraph('prosecutionLaw', '9', '16')).toEqual({
      act: 'prosecutionLaw',
      article: '9',
      subparagraph: '16'
    });
  });
});

test('an act has the redaction of the day, or none', () => {
  expect(redactionOn('courtLaw', '2026-06-30')?.inForce.until).toBe('2026-06-30');
  expect(redactionOn('courtLaw', '2026-07-01')?.inForce.from).toBe('2026-07-01');
  expect(redactionOn('courtLaw', '2022-12-31')).toBeUndefined();
  expect(redactionOn('constitution', '2026-06-30')).toBeUndefined();
  expect(redactionOn('constitution1995', '2026-07-01')).toBeUndefined();
});

const rightNow = (id: RightId) => RIGHTS[id].versions[0].citation;

describe('the rights', () => {
  const placeOf = (id: (typeof RIGHT_IDS)[number]) => JSON.stringify(rightNow(id));

  test('each have a place of their own in Section II, or are guarantees outside it', () => {
    expect(new Set(RIGHT_IDS.map(placeOf)).size).toBe(RIGHT_IDS.length);
    for (const id of RIGHT_IDS) {
      const article = Number(rightNow(id).article);
      if (RIGHTS[id].group === 'guarantees') expect([5, 78]).toContain(article);
      else expect(article >= 12 && article <= 35, id).toBe(true);
    }
  });

  test('cover every article of Section II from 12 to 35', () => {
    const articles = new Set(RIGHT_IDS.map((id) => Number(rightNow(id).article)));
    for (let article = 12; article <= 35; article += 1) expect(articles).toContain(article);
  });

  test('form groups none of which is empty, in a Constitution in force', () => {
    expect(new Set(RIGHT_IDS.map((id) => RIGHTS[id].group))).toEqual(new Set(RIGHT_GROUPS));
    for (const id of RIGHT_IDS) expect(redactionOn(rightNow(id).act, REFORM)).toBeDefined();
  });

  test('were in the Constitution of 1995 while that was in force', () => {
    expect(rightOn('property', REFORM)?.citation).toEqual(cite('constitution', '29'));
    expect(rightOn('property', '2026-06-30')?.citation).toEqual(cite('constitution1995', '26'));
    expect(rightOn('stateCompensation', '2026-06-30')).toBeUndefined();
  });

  test('of the Covenant are named once', () => {
    expect(new Set(COVENANT_RIGHTS).size).toBe(COVENANT_RIGHTS.length);
  });
});

test('links lead to one act on the official sites, in Kazakh and in Russian', () => {
  const adilet = (language: string) => new RegExp(`^https://adilet\\.zan\\.kz/${language}/docs/\\w+$`);
  const zan = (language: string) =>
    new RegExp(`^https://zan\\.gov\\.kz/client/#!/doc/\\d+/${language}/\\d\\d\\.\\d\\d\\.\\d{4}$`);
  const links = Object.values<Act>(ACTS).flatMap(({redactions}) =>
    redactions.flatMap((one) => one.links ?? [])
  );
  expect(links.length).toBeGreaterThan(5);
  for (const {kk, ru} of links) {
    expect(
      [adilet('kaz'), zan('kaz')].some((official) => official.test(kk)),
      kk
    ).toBe(true);
    expect(ru).toBe(kk.replace('/kaz/', '/rus/'));
  }
});
