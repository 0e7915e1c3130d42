import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from '@playwright/test';
import {untilIdle} from './support/untilIdle';
import {PROMISED, PROMISED_OF_OPEN, PROMISED_OF_WORKERS} from './support/promisedHeaders';
import {test} from './support/test';

// The compiler's DOM types do not include it yet.
declare global {
  interface Window {
    readonly trustedTypes: {readonly createPolicy: (name: string, rules: object) => unknown};
  }
}

const EVERY_PAGE = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'"
];
const STILL = ["script-src 'none'", "worker-src 'none'", "trusted-types 'none'"];
const WITH_OWN_SCRIPT = ["script-src 'sha256-…'", "worker-src 'none'", "trusted-types 'none'"];
const INTERACTIVE = ["script-src 'self' 'sha256-…'", "worker-src 'self'", 'trusted-types default'];

const pages = readdirSync('out', {recursive: true, encoding: 'utf8'}).filter((path) =>
  path.endsWith('.html')
);

test('every page of the build carries the whole policy, and no more than it', () => {
  expect(pages.length).toBeGreaterThan(20);
  for (const path of pages) {
    const html = readFileSync(join('out', path), 'utf8');
    // Right after the encoding, so that nothing comes before it.
    const policy =
      /^<!DOCTYPE html><html[^>]*><head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="([^"]*)"\/>/.exec(
        html
      )?.[1];
    const directives = policy
      ?.replace(/(style-src 'self')(?: 'sha256-[^']+')+/, '$1')
      .replace(/(?:'sha256-[^']+' ?)+/, "'sha256-…'");
    const own = html.includes('<script') ? WITH_OWN_SCRIPT : STILL;
    const expected = [...EVERY_PAGE, ...(html.includes('data-export="interactive"') ? INTERACTIVE : own)];
    expect(directives?.split('; ').sort(), path).toEqual(expected.sort());
    expect(html, path).toContain('<meta name="referrer" content="no-referrer"/>');
    expect(html, path).not.toMatch(/<[^>]+\s(style|on\w+)=/);
  }
});

test('a page carries its style sheets, and its scripts fetch none', async ({page}) => {
  const sheets: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'stylesheet') sheets.push(request.url());
  });
  for (const path of ['/', '/en/', '/en/check/', '/en/rulings/', '/en/law/']) {
    // The check fetches more while it is idle; the others have all they need once they are loaded.
    const idle = path.endsWith('check/') ? untilIdle(page) : undefined;
    await page.goto(path);
    await idle;
    await expect(page.getByRole('main'), path).toHaveCSS('max-width', /^\d/);
  }
  // The screens of a letter are a chunk of their own, which loads its style sheet while the check is idle.
  expect(sheets.length).toBeLessThanOrEqual(1);
});

test('the header file for hosts says what was promised', () => {
  const rules = readFileSync('out/_headers', 'utf8').split(/\n(?=\/)/);
  const ruleOf = (path: string) =>
    Object.fromEntries(
      rules
        .filter((rule) => rule.startsWith(`${path}\n`))
        .flatMap((rule) => [...rule.matchAll(/^ {2}([\w-]+): (.*)$/gm)])
        .map(([, name = '', value]) => [name.toLowerCase(), value])
    );
  expect(ruleOf('/*')).toEqual(PROMISED);
  for (const file of ['worker', 'worker-kk', 'worker-ru', 'worker-en'])
    expect(ruleOf(`/${file}.js`)).toEqual({'content-security-policy': PROMISED_OF_WORKERS});
  for (const file of ['/rules.json', '/rules.schema.json']) expect(ruleOf(file)).toEqual(PROMISED_OF_OPEN);
  expect(ruleOf('/_next/static/*')).toEqual({'cache-control': 'public, max-age=31536000, immutable'});
});

test('text becomes neither markup nor script, and no script of others is loaded', async ({page, baseURL}) => {
  const foreign = [
    'https://example.org/_next/static/chunks/a.js',
    '//example.org/worker.js',
    'data:text/javascript,1',
    'blob:null/1',
    '/_next/static/../../a.js',
    '/worker.js/../a.js',
    '/en/check/a.js'
  ];
  await page.goto('/en/check/');
  const refused = await page.evaluate(
    ({foreign, own}) => {
      const isRefused = (act: () => unknown) => {
        try {
          act();
          return false;
        } catch (error) {
          return error instanceof TypeError;
        }
      };
      const load = (address: string) => () => (document.createElement('script').src = address);
      return {
        markup: isRefused(() => (document.createElement('p').innerHTML = '<b>b</b>')),
        scriptOfAnother: isRefused(() => (document.createElement('p').innerHTML = '<script>1</script>')),
        empty: isRefused(() => (document.createElement('p').innerHTML = '<script></script>')),
        script: isRefused(() => (document.createElement('script').text = '1')),
        policy: isRefused(() => window.trustedTypes.createPolicy('another', {})),
        foreign: foreign.map((address) => isRefused(load(address))),
        own: isRefused(load(own))
      };
    },
    {foreign, own: `${baseURL ?? ''}/_next/static/chunks/a.js`}
  );
  expect(refused).toEqual({
    markup: true,
    scriptOfAnother: true,
    empty: false,
    script: true,
    policy: true,
    foreign: foreign.map(() => true),
    own: false
  });
});

test.use({expectedErrors: /Trusted|createPolicy|violates/});
