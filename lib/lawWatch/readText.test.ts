import fc from 'fast-check';
import {strToU8, zipSync} from 'fflate';
import {expect, test} from 'vitest';
import {fuzz} from '../fuzzing.fixture';
import {readText, type GivenText, type ReadingProblem} from './readText';
import {syntheticAct} from './trial/synthetic.fixture';

const ACT = syntheticAct('courtLaw', 'ru');

/** What articles are made of, in every kind of file, and what can go wrong with it. */
const piece = fc.constantFrom(
  ...[
    'Статья ',
    '-бап',
    '45',
    '45-1',
    '. ',
    '\n',
    '\n\n',
    '1)',
    '1. ',
    'а',
    '\u00a0',
    '> *Сноска. ',
    '**',
    '# '
  ],
  ...[
    '<p>',
    '</p>',
    '<h3>',
    '<sup>1</sup>',
    '<!--',
    '-->',
    '<a id="z1">',
    '<table><tr><td>',
    '&nbsp;',
    '&#x;'
  ],
  ...['Статья исключена Законом РК от 01.02.2020 № 300-VI', '\u0001', '<w:t>', '<w:p>', '<script>']
);

const anyPieces = fc.array(piece, {maxLength: 60}).map((all) => all.join(''));

/** An act of which a part was lost or replaced. */
const anyMangled = fc
  .tuple(fc.nat(ACT.length), fc.nat(400), anyPieces)
  .map(([at, length, other]) => ACT.slice(0, at) + other + ACT.slice(at + length));

const anyText = fc.oneof(fc.string({unit: 'binary'}), anyPieces, anyMangled);

const anyBytes = fc.oneof(
  fc.uint8Array({maxLength: 400}),
  anyText.map((text) => new TextEncoder().encode(text)),
  anyPieces.map((text) => zipSync({'word/document.xml': strToU8(text)})),
  fc.uint8Array({maxLength: 200}).map((bytes) => new Uint8Array([0x50, 0x4b, ...bytes]))
);

const isProblem = (read: GivenText | ReadingProblem): read is ReadingProblem => typeof read === 'string';

test('whatever file is given as a text of the law, it is read or refused', () => {
  fuzz(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('K2200000153.html', '')), anyBytes, (name, bytes) => {
      const read = readText({name, bytes});
      if (isProblem(read)) expect(['unreadable', 'noArticles']).toContain(read);
      else expect(read.places.size).toBeGreaterThan(0);
    }),
    200
  );
});
