import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {join} from 'node:path';
import {expect} from '@playwright/test';
import {caseOf} from './support/cases';
import {follow, open, seeResult, walk} from './support/check';
import {checkIn} from './support/languages';
import {hasBrotli, hasNginx, startNginx, type Nginx} from './support/nginx';
import {expectSiteCached} from './support/offline';
import {startServer} from './support/ownServer';
import {PROMISED, PROMISED_OF_OPEN, PROMISED_OF_WORKERS} from './support/promisedHeaders';
import {test as base} from './support/test';
import {wordsIn} from './support/words';

const test = base.extend<object, {nginx: Nginx}>({
  nginx: [
    async ({}, provide) => {
      const nginx = await startNginx();
      await provide(nginx);
      await nginx.stop();
    },
    {scope: 'worker'}
  ],
  baseURL: ({nginx}, provide) => provide(nginx.origin)
});

// Where no nginx can be installed its configuration cannot be tried; `npm test` says so and counts these as skipped.
test.skip(!hasNginx, 'nginx is not installed: the deployment was NOT tested');
test.use({serviceWorkers: 'allow'});

const chunk = () => {
  const name = readdirSync('out/_next/static/chunks').find((file) => /^turbopack.*\.js$/.test(file));
  if (name === undefined) throw new Error('The build has no such chunk');
  return `/_next/static/chunks/${name}`;
};

const ENCODINGS = hasBrotli
  ? ([
      ['gzip', 'gz'],
      ['br', 'br']
    ] as const)
  : ([['gzip', 'gz']] as const);

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Fetches without a browser, which would decompress and cache. */
const ask = (url: string, sent: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request(url, {headers: sent}, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const headers = Object.fromEntries(
          Object.entries(response.headersDistinct).map(([name, values = []]) => [name, values.join(' | ')])
        );
        resolve({status: response.statusCode, headers, body: Buffer.concat(parts)});
      });
    });
    asked.on('error', reject);
    asked.end();
  });

/** What nginx has logged, up to a request of our own: it logs requests in order. */
async function askedSoFar(nginx: Nginx, mark: string): Promise<readonly string[]> {
  await ask(nginx.origin + mark);
  await expect.poll(nginx.asked).toContain(mark);
  return nginx.asked();
}

test('every answer carries the headers that were promised', async ({nginx}) => {
  const paths = [
    '/',
    '/kk/',
    '/kk/check/',
    '/ru/conditions/',
    '/en/manifest.webmanifest',
    '/nowhere/',
    chunk()
  ];
  for (const path of [...paths, '/_next/static/chunks/gone.js', '/kk/check']) {
    const {headers} = await ask(`${nginx.origin}${path}`);
    expect(headers, path).toMatchObject(PROMISED);
    expect(headers['access-control-allow-origin'], path).toBeUndefined();
    expect(headers['server'], path).toBe('nginx');
  }
  for (const worker of ['/worker.js', '/worker-kk.js', '/worker-ru.js', '/worker-en.js']) {
    const {headers} = await ask(`${nginx.origin}${worker}`);
    const policies = `${PROMISED['content-security-policy'] ?? ''} | ${PROMISED_OF_WORKERS}`;
    expect(headers, worker).toMatchObject({...PROMISED, 'content-security-policy': policies});
    expect(headers['cache-control']).toBe('no-cache');
  }
});

test('the rules as data are open to the pages of others, fresh, and JSON', async ({nginx}) => {
  for (const path of ['/rules.json', '/rules.schema.json']) {
    const {status, headers, body} = await ask(`${nginx.origin}${path}`);
    expect(status, path).toBe(200);
    expect(headers, path).toMatchObject({...PROMISED, ...PROMISED_OF_OPEN, 'cache-control': 'no-cache'});
    expect(headers['content-type'], path).toBe('application/json');
    expect(body.equals(readFileSync(`out${path}`)), path).toBe(true);
  }
});

test('pages are fresh, hashed files immutable, what is missing is neither', async ({nginx}) => {
  const page = await ask(`${nginx.origin}/kk/check/`);
  expect(page).toMatchObject({status: 200, headers: {'cache-control': 'no-cache'}});
  const again = await ask(`${nginx.origin}/kk/check/`, {'if-none-match': page.headers['etag'] ?? ''});
  expect(again.status).toBe(304);
  const immutable = 'public, max-age=31536000, immutable';
  expect((await ask(`${nginx.origin}${chunk()}`)).headers['cache-control']).toBe(immutable);
  const gone = await ask(`${nginx.origin}/_next/static/chunks/gone.js`);
  expect(gone).toMatchObject({status: 404, headers: {'cache-control': 'no-cache'}});
  expect((await ask(`${nginx.origin}/kk/check`)).headers['location']).toBe('/kk/check/');
  expect((await ask(`${nginx.origin}/_headers`)).status).toBe(404);
  expect((await ask(`${nginx.origin}/en/manifest.webmanifest`)).headers['content-type']).toContain(
    'application/manifest+json'
  );
});

test('text is sent as it was compressed at build time', async ({nginx}) => {
  for (const [path, file] of [
    ['/kk/check/', 'out/kk/check/index.html'],
    ['/rules.json', 'out/rules.json'],
    [chunk(), `out${chunk()}`]
  ] as const) {
    const plain = await ask(`${nginx.origin}${path}`);
    expect(plain.body.equals(readFileSync(file))).toBe(true);
    for (const [encoding, ending] of ENCODINGS) {
      const packed = await ask(`${nginx.origin}${path}`, {'accept-encoding': encoding});
      expect(packed.headers).toMatchObject({'content-encoding': encoding, vary: 'Accept-Encoding'});
      expect(packed.body.equals(readFileSync(`${file}.${ending}`))).toBe(true);
    }
  }
});

test('a walk through nginx breaks no policy and, once loaded, asks for nothing', async ({page, nginx}) => {
  const check = checkIn(page, 'kk', false);
  const words = wordsIn('kk');
  await open(check);
  await expectSiteCached(page, 'kk');
  expect(await page.evaluate(() => [isSecureContext, crossOriginIsolated])).toEqual([true, true]);
  const before = await askedSoFar(nginx, '/kk/about/?before');
  expect(before.length).toBeGreaterThan(10);
  await walk(check, {...caseOf('judgment-only').answers, caseKind: 'civil'});
  await follow(check, seeResult(check));
  await page.pdf();
  await page.getByRole('button', {name: words.handOver.makeLink}).click();
  await expect(page.getByRole('img', {name: words.handOver.qrLabel}).first()).toBeVisible();
  const file = page.waitForEvent('download');
  await page.getByRole('button', {name: words.handOver.saveFile}).click();
  await file;
  const after = await askedSoFar(nginx, '/kk/about/?after');
  expect(after.slice(before.length)).toEqual(['/kk/about/?after']);
});

test.describe('another site', () => {
  test.use({expectedErrors: /frame-ancestors|CORS|Failed to load resource/});

  const serveAnother = (folder: string, body: string) => {
    mkdirSync(folder, {recursive: true});
    writeFileSync(join(folder, 'index.html'), `<link rel="icon" href="data:,">${body}`);
    return startServer(folder);
  };

  test('cannot show a page in a frame of its own', async ({page, nginx}, testInfo) => {
    const another = await serveAnother(
      testInfo.outputPath('another'),
      `<iframe src="${nginx.origin}/kk/"></iframe>`
    );
    await page.goto(another.origin);
    await expect.poll(() => page.frames()[1]?.url()).toContain('chrome-error:');
    await another.close();
  });

  test('can read the rules as data, and nothing else', async ({page, nginx}, testInfo) => {
    const another = await serveAnother(testInfo.outputPath('another'), '');
    await page.goto(another.origin);
    const read = await page.evaluate(
      (addresses) =>
        Promise.all(
          addresses.map((address) =>
            fetch(address).then(
              ({ok}) => ok,
              () => false
            )
          )
        ),
      ['/rules.json', '/rules.schema.json', '/kk/', '/en/manifest.webmanifest'].map(
        (path) => nginx.origin + path
      )
    );
    expect(read).toEqual([true, true, false, false]);
    await another.close();
  });
});
