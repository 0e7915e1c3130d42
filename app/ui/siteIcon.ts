const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0a5c8a"/>' +
  '<path d="M4 23h6c4 0 6-2 6-6 0-3-2-5-4-5-2.2 0-3.3 1.5-3.3 3s1 2.2 2 2.2M28 23h-6c-4 0-6-2-6-6 0-3 2-5 4-5 2.2 0 3.3 1.5 3.3 3s-1 2.2-2 2.2" ' +
  'fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round"/></svg>';

/** The icon inside the page itself: a file would be asked for again at every step of the check. */
export const ICON = `data:image/svg+xml,${encodeURIComponent(DRAWING)}`;
