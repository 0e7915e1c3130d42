// @ts-check

/** Browser features that no page uses; the only one in use is writing to the clipboard. */
const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking'
];

/**
 * The headers of every response. The policy for scripts and connections is in each page, with the hashes of its
 * build; here is what a page cannot declare itself, and what applies to all.
 * @type {Readonly<Record<string, string>>}
 */
export const EVERYWHERE = {
  'Content-Security-Policy':
    "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'; require-trusted-types-for 'script'",
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff'
};

/** A worker has no page to carry its policy: it may only connect to its own site. */
export const WORKER_POLICY = "default-src 'none'; connect-src 'self'; require-trusted-types-for 'script'";

/** The rules as data, which other sites and programs may read; no page of this site does. */
export const OPEN_FILES = ['/rules.json', '/rules.schema.json'];

/**
 * What these say besides, or otherwise than, every answer.
 * @type {Readonly<Record<string, string>>}
 */
export const OPEN = {'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin'};

/** Their names contain a hash of their content. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Cached, but revalidated each time, so that nobody reads yesterday's law. */
export const FRESH = 'no-cache';
