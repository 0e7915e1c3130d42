import {createHash} from 'node:crypto';
import {expect, test} from 'vitest';
import {withContentPolicy} from './contentPolicy.mjs';

const page = (body: string) =>
  `<!DOCTYPE html><html><head><meta charSet="utf-8"/><title>T</title></head><body>${body}</body></html>`;
const policyOf = (html: string) =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page without scripts allows none', () => {
  const policy = policyOf(withContentPolicy(page('<p>Text</p>')));
  expect(policy).toContain("script-src 'none';");
  expect(policy).toContain("worker-src 'none';");
  expect(policy).toMatch(/trusted-types 'none'$/);
});

test('an inline script is allowed by its hash, and no file beside it', () => {
  const html = withContentPolicy(page('<script data-own="">a("‹")</script>'));
  expect(policyOf(html)).toContain(`script-src ${hash('a("‹")')};`);
  expect(policyOf(html)).toContain("worker-src 'none';");
  expect(html.match(/<script/g)).toHaveLength(1);
});

test('a page that loads scripts has the guard over them', () => {
  const html = withContentPolicy(page('<script src="/a.js"></script>'));
  const guard = /<script>(.*?)<\/script>/.exec(html)?.[1] ?? '';
  expect(guard).toContain('createPolicy');
  expect(policyOf(html)).toContain(`script-src 'self' ${hash(guard)};`);
  expect(html.indexOf(guard)).toBeLessThan(html.indexOf('<title>'));
});

test('a script that asks to be first runs before the guard, and leaves its place empty', () => {
  const html = withContentPolicy(page('<script src="/a.js"></script><script data-own="first">a()</script>'));
  const [first = '', guard = ''] = [...html.matchAll(/<script>(.*?)<\/script>/g)].map(([, code]) => code);
  expect(first).toBe('a()');
  expect(guard).toContain('createPolicy');
  expect(html).toContain('<script src="/a.js"></script><script data-own="first"></script>');
  expect(policyOf(html)).toContain(`script-src 'self' ${hash(first)} ${hash(guard)};`);
});

test('a style sheet is allowed by its hash, also where only browsers without script read it', () => {
  const html = withContentPolicy(page('<style>p{}</style><noscript><style>a{}</style></noscript>'));
  expect(policyOf(html)).toContain(`style-src 'self' ${hash('p{}')} ${hash('a{}')};`);
});

test('a page without its encoding is refused', () => {
  expect(() => withContentPolicy('<html><head></head></html>')).toThrow('encoding');
});
