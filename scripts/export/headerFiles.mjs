// @ts-check
import {EVERYWHERE, FRESH, IMMUTABLE, WORKER_POLICY} from './responseHeaders.mjs';

const NOTE = '# Written by `npm run headers` from scripts/export/responseHeaders.mjs.';

const everywhere = Object.entries(EVERYWHERE);

/** @param {readonly string[]} lines */
const text = (...lines) => `${lines.join('\n')}\n`;

/** For nginx: `add_header` of a location replaces the server's, so each location includes these. */
const nginxHeaders = () =>
  text(NOTE, ...everywhere.map(([name, value]) => `add_header ${name} "${value}" always;`));

/** For nginx, in the location of the workers only. */
const nginxWorkerHeaders = () => text(NOTE, `add_header Content-Security-Policy "${WORKER_POLICY}" always;`);

/** For Caddy, as a snippet that a site imports. */
const caddyHeaders = () =>
  text(
    NOTE,
    '(zhuginu_headers) {',
    '\theader {',
    ...everywhere.map(([name, value]) => `\t\t${name} "${value}"`),
    `\t\tCache-Control "${FRESH}"`,
    '\t}',
    '\t@workers path /worker*.js',
    `\theader @workers +Content-Security-Policy "${WORKER_POLICY}"`,
    '\t@immutable path /_next/static/*',
    `\theader @immutable Cache-Control "${IMMUTABLE}"`,
    '}'
  );

/**
 * `_headers`, as Netlify and Cloudflare read it; where two rules give a page one header, both policies hold.
 * @param {readonly string[]} workers
 */
export const hostedHeaders = (workers) =>
  text(
    '/*',
    ...everywhere.map(([name, value]) => `  ${name}: ${value}`),
    ...workers.flatMap((file) => [`/${file}`, `  Content-Security-Policy: ${WORKER_POLICY}`]),
    '/_next/static/*',
    `  Cache-Control: ${IMMUTABLE}`
  );

/** The header files of deploy/, which a test compares with what is written here. */
export const HEADER_FILES = {
  'deploy/nginx/zhuginu/headers.conf': nginxHeaders,
  'deploy/nginx/zhuginu/worker.conf': nginxWorkerHeaders,
  'deploy/caddy/headers.caddy': caddyHeaders
};
