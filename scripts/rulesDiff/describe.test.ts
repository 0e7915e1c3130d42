import {describe as suite, expect, test} from 'vitest';
import {LIMITS} from '@/lib/rules';
import type {Comparison, Difference} from '@/lib/rulesDiff';
import {LOCALES, type Locale} from '@/lib/text';
import {withPlainSpaces} from '@/lib/text/plainSpaces.fixture';
import {describe, type Revisions} from './describe';
import {ownWords} from './ownWords';
import {pageOf} from './page';
import {textOf} from './text';

const NOTHING: Comparison = {
  laws: [],
  limits: [],
  questions: {added: [], removed: []},
  options: {added: [], removed: []},
  isAskingCompared: true
};

const REVISIONS: Revisions = {old: 'main', now: undefined, texts: [], changedFiles: []};

const MORE_THAN_SIX: Difference = {
  kind: 'deadline',
  id: 'deadline',
  old: {filing: {months: 1, from: 'appellateDate'}},
  now: {filing: {months: 5, from: 'courtActDate'}},
  count: 1n,
  of: 4n,
  example: {appellateDate: '2026-10-05'},
  today: '2026-11-23'
};

function described(comparison: Comparison, locale: Locale, more: Partial<Revisions> = {}) {
  const words = () => ({
    old: ownWords('.', locale, '2026-07-01'),
    now: ownWords('.', locale, '2026-07-01')
  });
  return describe(comparison, {...REVISIONS, ...more}, words, locale);
}

const said = (...[comparison, locale, more]: Parameters<typeof described>) =>
  withPlainSpaces(textOf(described(comparison, locale, more), locale));

suite('the comparison in words', () => {
  test('says that nothing differs, also where texts do', () => {
    const texts = [{what: 'Question: Who?', old: 'Who', now: 'Who?'}];
    expect(said(NOTHING, 'en')).toMatch(/^Same in every case\./);
    expect(said(NOTHING, 'en', {texts})).toMatch(
      /^Same in every case\.[^]*Texts that change[^]*Question: Who\?/
    );
  });

  test('names files that differ and are not compared', () => {
    const changedFiles = ['lib/rules/clocks/clock.ts'];
    expect(said(NOTHING, 'en', {changedFiles})).toContain('  • lib/rules/clocks/clock.ts');
    expect(pageOf(described(NOTHING, 'en', {changedFiles}), 'en')).toContain(
      '<li>lib/rules/clocks/clock.ts</li>'
    );
  });

  test('begins with the newest law, and says of others that it is the same there', () => {
    const law = (from: '2023-01-01' | '2026-07-01') => ({
      law: {from},
      days: [],
      differences: [MORE_THAN_SIX],
      notCompared: []
    });
    const {laws} = described({...NOTHING, laws: [law('2023-01-01'), law('2026-07-01')]}, 'en');
    expect(laws.map(({differences}) => differences.length)).toEqual([1, 0]);
    expect(laws[1]?.instead).toBe(`The same differences: ${laws[0]?.law ?? ''}`);
  });

  test.each([
    ['kk', ['1 ай', '5 ай', 'Тексеру күні – 2026 жылғы 23 қараша']],
    ['ru', ['1 месяц', '5 месяцев', 'День проверки – 23 ноября 2026 года']],
    ['en', ['1 month ', '5 months ', 'Day of the check – 23 November 2026']]
  ] as const)('names the length of a term, and the day of an example with dates, in %s', (locale, all) => {
    const laws = [
      {law: {from: '2026-07-01'} as const, days: [], differences: [MORE_THAN_SIX], notCompared: []}
    ];
    for (const one of all) expect(said({...NOTHING, laws}, locale)).toContain(one);
  });

  test.each([
    ['remedy', 'cassation', {caseKinds: [], certainty: 'read'}, {caseKinds: [], certainty: 'interpretation'}],
    ['paper', 'charter', {advised: false, state: 'have'}, {advised: true, state: 'have'}],
    ['paper', 'charter', {advised: true, state: 'have'}, {advised: true, state: 'canGet'}],
    ['remedy', 'cassation', {caseKinds: [], unheardOf: 1}, {caseKinds: [], unheardOf: 2}]
  ] as const)('never says the same of both sides: %s %s %j %j', (kind, id, old, now) => {
    const difference = {...MORE_THAN_SIX, kind, id, old, now} as Difference;
    const laws = [{law: {from: '2026-07-01'} as const, days: [], differences: [difference], notCompared: []}];
    const [one] = described({...NOTHING, laws}, 'ru').laws[0]?.differences ?? [];
    expect(one?.now).not.toBe(one?.old);
  });

  test.each(LOCALES)('describes each time limit of another way without an id, in %s', (locale) => {
    for (const [remedy, limits] of Object.entries(LIMITS)) {
      for (const limit of limits) {
        const text = said({...NOTHING, limits: [{remedy, old: limit, now: undefined}]}, locale);
        const ids = ['from', 'kind', 'variant', 'reason', 'later'].flatMap((key) =>
          Object.entries(limit).flatMap(([name, value]) => (name === key ? [String(value)] : []))
        );
        const words = text.split(/[^A-Za-z]+/);
        for (const id of [...ids, remedy].filter((one) => /[A-Z]/.test(one))) expect(words).not.toContain(id);
      }
    }
  });
});
