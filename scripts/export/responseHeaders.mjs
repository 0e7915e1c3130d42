// @ts-check

/** Features of the browser that no page uses; writing to the clipboard is the only one that one does. */
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
 * What every answer of a server says. The policy of scripts and connections stands in each page itself, with the
 * hashes of its build; here is what a page cannot say of itself, and what holds for all.
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

/** A worker has no page to carry its policy: it may ask its own site, and nobody else. */
export const WORKER_POLICY = "default-src 'none'; connect-src 'self'; require-trusted-types-for 'script'";

/** The rules as data, which the pages and programs of others may read; no page of the site does. */
export const OPEN_FILES = ['/rules.json', '/rules.schema.json'];

/**
 * What these say besides, or otherwise than, every answer.
 * @type {Readonly<Record<string, string>>}
 */
export const OPEN = {'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin'};

/** Their names hold a hash of their content. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Kept, but asked after each time, so that nobody reads yesterday's law. */
export const FRESH = 'no-cache';
