import {expect, it} from 'vitest';
import {redactionOn} from '../rules';
import {LOCALES} from './locale';
import {linkFor} from './officialText';

it('leads a Kazakh reader to the Kazakh text and all others to the Russian one', () => {
  const redaction = redactionOn('courtLaw', '2026-07-01');
  expect(LOCALES.map((locale) => linkFor(redaction, locale))).toEqual([
    redaction?.links?.kk,
    redaction?.links?.ru,
    redaction?.links?.ru
  ]);
  expect(redaction?.links?.kk).not.toBe(redaction?.links?.ru);
});

it('leads nowhere where the address is not known', () => {
  expect(linkFor(undefined, 'kk')).toBeUndefined();
});
