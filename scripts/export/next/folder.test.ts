import {expect, test} from 'vitest';
import {superfluous} from './folder.mjs';

const NEEDED = ['kk/index.html', 'robots.txt', '_next/static/chunks/0c.js', '_next/static/chunks/0e-_~1.css'];
const UNUSED = [
  'kk/__next._tree.txt',
  'kk/__next.$d$locale.__PAGE__.txt',
  'kk/index.txt',
  '_next/site',
  '_next/static/site',
  '_next/static/site/_buildManifest.js'
];
const without = (pattern: RegExp) => [...NEEDED, ...UNUSED].filter((path) => !pattern.test(path));

test('what no page asks for is named, and nothing else', () => {
  expect(superfluous([...NEEDED, ...UNUSED])).toEqual(UNUSED);
});

test.each<[name: string, paths: readonly string[], says: RegExp]>([
  [
    'data for navigation is gone',
    without(/\.txt$/),
    /data for navigation: there are 0 files of it for 1 page/
  ],
  [
    'data for navigation has a new name',
    [...without(/^$/), 'kk/tree.txt'],
    /data for navigation: kk\/tree\.txt/
  ],
  ['the manifests are gone', without(/static\/site/), /manifests of the Pages Router/],
  [
    'chunks have new names',
    [...without(/^$/), '_next/static/chunks/a(b).js'],
    /names of chunks: .*a\(b\)\.js/
  ]
])('the build stops and says so when %s', (_name, paths, says) => {
  expect(() => superfluous(paths)).toThrow(says);
});
