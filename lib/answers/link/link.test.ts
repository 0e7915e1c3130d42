import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fuzz} from '../../fuzzing.fixture';
import {CASES as cases} from '../../rules/cases/cases.fixture';
import type {IsoDate} from '../../rules';
import {checkDigits, DIGITS} from './digits';
import {readLink, writeLink} from './link';
import {LINK_CODES} from './linkCodes';

const TODAY: IsoDate = '2026-11-23';

/** A code that no question uses yet; the mark of "I don't know" is not a code. */
const NOT_GIVEN_OUT =
  Array.from(DIGITS)
    .filter((digit) => /[A-Z]/.test(digit))
    .find((digit) => Object.values(LINK_CODES).every(({code}) => code !== digit)) ?? '';

describe('a link', () => {
  test.each(cases)('brings back $id', ({answers, today}) => {
    const shared = {answers, day: today};
    const text = writeLink(shared);
    expect(readLink(text, shared.day)).toEqual({...shared, damaged: false});
    expect(text).toMatch(/^[\w.-]+$/);
    expect(text.length).toBeLessThan(120);
  });

  test('of version 1 stays readable', () => {
    const text = '12U5ka0b0c1d4e0f2g1h0j0k0l2T_vn2U4vo2U4Zq0r2s2t2U4vu0v2qsx1A0B.C2Fz';
    expect(readLink(text, TODAY)).toMatchObject({
      day: '2026-11-23',
      answers: {request: 'checkNorm', appellateDate: '2025-11-22', paperCourtAct: 'unknown'}
    });
  });

  test('that is cut or changed anywhere is a problem, never other answers', () => {
    const text = writeLink({answers: {request: 'checkNorm', appellateDate: '2026-05-14'}, day: TODAY});
    for (let cut = 0; cut < text.length; cut += 1) {
      expect(readLink(text.slice(0, cut), TODAY)).toHaveProperty('problem');
      const changed = text.slice(0, cut) + (text[cut] === 'b' ? 'c' : 'b') + text.slice(cut + 1);
      expect(readLink(changed, TODAY)).toHaveProperty('problem');
    }
  });

  test.each([
    (link: string) => `${link})`,
    (link: string) => `${link}».`,
    (link: string) => `${link}...`,
    (link: string) => `${link}-`,
    (link: string) => `${link}">`,
    (link: string) => `${link}&fbclid=IwAR0`,
    (link: string) => `${link}?utm_source=telegram`,
    (link: string) => `${link} – see this`,
    (link: string) => `${link.slice(0, 9)}\r\n${link.slice(9)}`,
    (link: string) => `${link.slice(0, 9)}\u200b${link.slice(9)}`,
    (link: string) => `${link.slice(0, 9)}=${link.slice(9)}`,
    (link: string) => `<${link}>`,
    (link: string) => `#${link}`,
    (link: string) => `«${link}»`,
    (link: string) => `${link}${link}`,
    (link: string) => `${link}https://zhuginu.kz/ru/link/#${link}`,
    (link: string) => `https://zhuginu.kz/ru/link/#${link}`
  ])('opens with what was added on its way: %s', (mangled) => {
    for (const {answers, today} of cases) {
      const shared = {answers, day: today};
      expect(readLink(mangled(writeLink(shared)), today)).toEqual({...shared, damaged: false});
    }
  });

  test('of a later version or a later day says so', () => {
    const text = writeLink({answers: {request: 'checkNorm'}, day: TODAY});
    expect(readLink(`2${text.slice(1)}`, TODAY)).toEqual({problem: 'newer'});
    expect(readLink(text, '2026-11-22')).toEqual({problem: 'future'});
  });

  test.each([
    ['a question', `${NOT_GIVEN_OUT}0`],
    ['an option', 'aZ'],
    ['a day', 'l____']
  ])('with %s that only a later version can know says so', (_, entry) => {
    const body = writeLink({answers: {applicant: 'citizen'}, day: TODAY}).slice(0, -2) + entry;
    expect(readLink(body + checkDigits(body), TODAY)).toEqual({problem: 'newer'});
  });

  test('with a list that is not an answer opens without it, and says so', () => {
    const body = `${writeLink({answers: {applicant: 'citizen'}, day: TODAY}).slice(0, -2)}v2qy`;
    expect(readLink(body + checkDigits(body), TODAY)).toEqual({
      answers: {applicant: 'citizen'},
      day: TODAY,
      damaged: true
    });
  });

  test('whatever it says, it is read without an error', () => {
    fuzz(
      fc.property(fc.oneof(fc.string(), fc.string({unit: 'binary'}), fc.base64String()), (text) => {
        const read = readLink(text, TODAY);
        expect('problem' in read || 'answers' in read).toBe(true);
      })
    );
  });
});
