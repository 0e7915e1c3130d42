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

/**
 * For Caddy, as a snippet that a site imports. Where two lines set one header the later wins, in an order of Caddy's
 * own, so their addresses exclude each other.
 */
const caddyHeaders = () => {
  const {'Content-Security-Policy': policy, ...others} = EVERYWHERE;
  return text(
    NOTE,
    '(zhuginu_headers) {',
    '\theader {',
    ...Object.entries(others).map(([name, value]) => `\t\t${name} "${value}"`),
    '\t}',
    '\t@workers path /worker*.js',
    `\theader @workers Content-Security-Policy "${policy}, ${WORKER_POLICY}"`,
    '\t@notWorkers not path /worker*.js',
    `\theader @notWorkers Content-Security-Policy "${policy}"`,
    '\t@immutable path /_next/static/*',
    `\theader @immutable Cache-Control "${IMMUTABLE}"`,
    '\t@fresh not path /_next/static/*',
    `\theader @fresh Cache-Control "${FRESH}"`,
    '}'
  );
};

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
