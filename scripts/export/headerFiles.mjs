// @ts-check
import {EVERYWHERE, FRESH, IMMUTABLE, OPEN, OPEN_FILES, WORKER_POLICY} from './responseHeaders.mjs';

const NOTE = '# Written by `npm run headers` from scripts/export/responseHeaders.mjs.';

const everywhere = Object.entries(EVERYWHERE);

/** @param {readonly string[]} lines */
const text = (...lines) => `${lines.join('\n')}\n`;

/**
 * For nginx: `add_header` of a location replaces the server's, so each location includes these.
 * @param {Readonly<Record<string, string>>} headers
 */
const nginxHeaders = (headers) =>
  text(NOTE, ...Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`));

/** Those of `EVERYWHERE` that the open files have otherwise. */
const closed = Object.entries(EVERYWHERE).filter(([name]) => name in OPEN);

/**
 * For Caddy, as a snippet that a site imports. Where two lines set one header the later wins, in an order of Caddy's
 * own, so their addresses exclude each other.
 */
const caddyHeaders = () => {
  const {'Content-Security-Policy': policy, ...rest} = EVERYWHERE;
  const others = Object.entries(rest).filter(([name]) => !(name in OPEN));
  return text(
    NOTE,
    '(zhuginu_headers) {',
    '\theader {',
    ...others.map(([name, value]) => `\t\t${name} "${value}"`),
    '\t}',
    '\t@workers path /worker*.js',
    `\theader @workers Content-Security-Policy "${policy}, ${WORKER_POLICY}"`,
    '\t@notWorkers not path /worker*.js',
    `\theader @notWorkers Content-Security-Policy "${policy}"`,
    `\t@open path ${OPEN_FILES.join(' ')}`,
    ...Object.entries(OPEN).map(([name, value]) => `\theader @open ${name} "${value}"`),
    `\t@closed not path ${OPEN_FILES.join(' ')}`,
    ...closed.map(([name, value]) => `\theader @closed ${name} "${value}"`),
    '\t@immutable path /_next/static/*',
    `\theader @immutable Cache-Control "${IMMUTABLE}"`,
    '\t@fresh not path /_next/static/*',
    `\theader @fresh Cache-Control "${FRESH}"`,
    '}'
  );
};

/**
 * `_headers`, as Netlify and Cloudflare read it; where two rules give a page one header, both policies hold. Two
 * resource policies joined name none, so that what the open files allow decides.
 * @param {readonly string[]} workers
 */
export const hostedHeaders = (workers) =>
  text(
    '/*',
    ...everywhere.map(([name, value]) => `  ${name}: ${value}`),
    ...workers.flatMap((file) => [`/${file}`, `  Content-Security-Policy: ${WORKER_POLICY}`]),
    ...OPEN_FILES.flatMap((file) => [
      file,
      ...Object.entries(OPEN).map(([name, value]) => `  ${name}: ${value}`)
    ]),
    '/_next/static/*',
    `  Cache-Control: ${IMMUTABLE}`
  );

/** The header files of deploy/, which a test compares with what is written here. */
export const HEADER_FILES = {
  'deploy/nginx/zhuginu/headers.conf': () => nginxHeaders(EVERYWHERE),
  'deploy/nginx/zhuginu/open.conf': () => nginxHeaders({...EVERYWHERE, ...OPEN}),
  // Beside those of every answer, in the location of the workers.
  'deploy/nginx/zhuginu/worker.conf': () => nginxHeaders({'Content-Security-Policy': WORKER_POLICY}),
  'deploy/caddy/headers.caddy': caddyHeaders
};
