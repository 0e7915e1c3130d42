import {expect, test} from 'vitest';
import {finishedPage, frameworkChunks, legacyScripts, readPage} from './page.mjs';
import {nextPage} from './page.fixture';

const INTERACTIVE = '<main data-export="interactive"><p>Text</p></main>';
const OWN_CHUNK = '<script src="/_next/static/chunks/own.js" async=""></script>';
const SHEETS: Readonly<Record<string, string>> = {
  '/_next/static/chunks/0e.css': 'p{margin:0}',
  '/_next/static/chunks/1c.css': '#main:before{content:"‹"}'
};

const readSheet = (address: string) => SHEETS[address] ?? '';
const framework = frameworkChunks([readPage('still.html', nextPage())]);
const finish = (html: string, read = readSheet) =>
  finishedPage(readPage('page.html', html), framework, read, 'b.className="c"');

test('a static page keeps its text and loses every script of the framework', () => {
  const html = finish(nextPage());
  expect(html).toContain('<main id="main"><p>Text</p></main>');
  expect(html).not.toMatch(/script/i);
});

test('a static page keeps the script that it marks as its own', () => {
  const own = '<script data-own="">document.title="‹"</script>';
  const html = finish(nextPage({body: `<main>Text${own}</main>`}));
  expect(html).toContain(own);
  expect(html.match(/<script/g)).toHaveLength(1);
});

test('an interactive page keeps its scripts', () => {
  const html = nextPage({body: INTERACTIVE + OWN_CHUNK});
  expect(finish(html).match(/<script/g)).toHaveLength(html.match(/<script/g)?.length ?? 0);
});

test('style sheets are written into the page, in their order, once', () => {
  const html = finish(nextPage());
  expect(html).toContain('<style>p{margin:0}#main:before{content:"‹"}</style><');
  expect(html).not.toContain('stylesheet');
});

test('where the framework runs it finds the links it looks for, and the browser fetches none', () => {
  const html = finish(nextPage({body: INTERACTIVE + OWN_CHUNK}));
  expect(
    html.match(/<link disabled="" rel="stylesheet" href="[^"]*" data-precedence="next"\/>/g)
  ).toHaveLength(2);
  expect(html.match(/rel="stylesheet"/g)).toHaveLength(2);
});

test('a page with linked styles keeps the links to its style sheets', () => {
  const html = finish(nextPage({body: '<main data-export="linked-styles">Text</main>'}));
  expect(html).toContain(
    '<link rel="stylesheet" href="/_next/static/chunks/0e.css" data-precedence="next"/>'
  );
  expect(html).not.toContain('<style');
});

test('scripts for browsers without modules are known by their mark', () => {
  expect(legacyScripts(nextPage())).toEqual(['/_next/static/chunks/0c.js']);
});

test.each<[name: string, page: Parameters<typeof nextPage>[0], says: RegExp]>([
  [
    'scripts lie elsewhere',
    {scripts: '<script src="/_next/chunks/16.js"></script>'},
    /scripts of a page: .*16/
  ],
  ['the polyfill is gone', {legacy: ''}, /scripts for browsers without modules: .* has 0/],
  [
    'style sheets are inlined in the page',
    {styles: '<style data-href="a.css">p{}</style>'},
    /style sheets: .*no link/
  ],
  [
    'one style sheet of two is inlined in the page',
    {body: '<style>p{}</style>'},
    /style sheets: .*<style>.*inlineCss/
  ],
  [
    'style sheets lie elsewhere',
    {styles: '<link rel="stylesheet" href="/a.css"/>'},
    /style sheets: .*\/a\.css/
  ],
  [
    'the head begins otherwise',
    {head: '<title>T</title><meta charSet="utf-8"/>'},
    /head of a page: .*encoding/
  ],
  ['a part of the page is loaded late', {body: '<!--$?--><p>Wait</p><!--/$-->'}, /whole pages: .*placeholder/]
])('the build stops and says so when %s', (_name, page, says) => {
  expect(() => readPage('kk/index.html', nextPage(page))).toThrow(says);
  expect(() => readPage('kk/index.html', nextPage(page))).toThrow(/^Next \d+\.\d+\.\d+.* has changed its /);
  expect(() => readPage('kk/index.html', nextPage(page))).toThrow('docs/upgrading.md');
});

test('the build stops when a page with Client Components does not declare itself', () => {
  expect(() => finish(nextPage({body: OWN_CHUNK}))).toThrow(
    /own\.js\), but does not declare itself interactive/
  );
});

test('the build stops when a page declares itself interactive without need', () => {
  expect(() => finish(nextPage({body: INTERACTIVE}))).toThrow(
    /declares itself interactive, but loads no script/
  );
});

test('the build stops when pages have no script in common', () => {
  const other = nextPage().replaceAll('chunks/', 'chunks/other');
  expect(() => frameworkChunks([readPage('a.html', nextPage()), readPage('b.html', other)])).toThrow(
    /pages of one application: no script is loaded by all/
  );
});

test.each(['p{background:url(/a.png)}', 'p::before{content:"</style>"}'])(
  'the build stops when a style sheet cannot be inlined in a page: %s',
  (text) => {
    expect(() => finish(nextPage(), () => text)).toThrow(/style sheets: one of page\.html cannot/);
  }
);
