/**
 * The headers that every response must have, repeated here and not imported, so that a test fails if one is
 * loosened.
 */
export const PROMISED: Readonly<Record<string, string>> = {
  'content-security-policy':
    "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'; require-trusted-types-for 'script'",
  'referrer-policy': 'no-referrer',
  'permissions-policy':
    'accelerometer=(), autoplay=(), browsing-topics=(), camera=(), clipboard-read=(), display-capture=(), ' +
    'encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), ' +
    'magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), ' +
    'screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff'
};

export const PROMISED_OF_WORKERS =
  "default-src 'none'; connect-src 'self'; require-trusted-types-for 'script'";

/** Of the rules as data, which pages of any origin may read: instead of, or besides, what every answer says. */
export const PROMISED_OF_OPEN: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin'
};
