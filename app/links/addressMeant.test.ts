import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fuzz} from '@/lib/fuzzing.fixture';
import {addressMeant} from './addressMeant';

test.each([
  ['/ru/link/#12U5ka0b0', '/ru/check/#link/12U5ka0b0'],
  ['/ru/link/%2312U5ka0b0', '/ru/check/#link/12U5ka0b0'],
  ['/kk/check/%23link/12U5ka0b0', '/kk/check/#link/12U5ka0b0'],
  ['/kk/check/%2523link/12U5ka0b0', '/kk/check/#link/12U5ka0b0'],
  ['/kk/check%23link/12U5ka0b0', '/kk/check/#link/12U5ka0b0'],
  ['/en/link/12U5ka0b0).', '/en/check/#link/12U5ka0b0).'],
  ['/link/%2312U5ka0b0', '/kk/check/#link/12U5ka0b0'],
  ['/ru/link/?utm_source=a&fbclid=b#12U5ka0b-', '/ru/check/#link/12U5ka0b-'],
  ['/ru/link/?fbclid=b%2312U5ka0b-', '/ru/check/#link/12U5ka0b-'],
  ['/ru/link/%20#12U5ka0b-', '/ru/check/#link/12U5ka0b-'],
  ['/RU/Link/#12U5ka0b-', '/ru/check/#link/12U5ka0b-'],
  ['/ru/link/https://zhuginu.kz/ru/link/#12U5ka0b-', '/ru/check/#link/12U5ka0b-'],
  ['/KK/Conditions/', '/kk/conditions/'],
  ['/ru/check/%23result', '/ru/check/#result'],
  ['/ru/check/%23result).', '/ru/check/#result'],
  ['/ru/check/).', '/ru/check/'],
  ['/ru/conditions/»', '/ru/conditions/'],
  ['/en/law.', '/en/law/'],
  ['/en/rulings/88/%22%3E', '/en/rulings/88/']
])('%s means %s', (address, meant) => {
  expect(decodeURIComponent(addressMeant(address) ?? '')).toBe(meant);
});

test.each(['/', '/xx/check/', '/ru/link/', '/ru/nothing/', '/favicon.ico', '/%', '//evil.example/'])(
  '%s is left as it is',
  (address) => expect(addressMeant(address)).toBeUndefined()
);

test('whatever the address, it never leads to another site or into a loop', () => {
  fuzz(
    fc.property(
      fc.constantFrom('/ru/', '/kk/check/', '/', '/en/link/'),
      fc.string({unit: 'binary'}),
      (start, rest) => {
        const meant = addressMeant(start + rest);
        if (meant === undefined) return;
        expect(meant).toMatch(/^\/(kk|ru|en)\//);
        if (!meant.includes('#link/')) expect([undefined, meant]).toContain(addressMeant(meant));
      }
    )
  );
});
