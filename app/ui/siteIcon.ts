const BLUE = '#0a5c8a';
const ORNAMENT =
  '<path d="M4 23h6c4 0 6-2 6-6 0-3-2-5-4-5-2.2 0-3.3 1.5-3.3 3s1 2.2 2 2.2M28 23h-6c-4 0-6-2-6-6 0-3 2-5 4-5 2.2 0 3.3 1.5 3.3 3s-1 2.2-2 2.2" ' +
  'fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round"/>';

const drawing = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${content}</svg>`;

/** With round corners, as a favicon. */
export const ROUNDED = drawing(`<rect width="32" height="32" rx="7" fill="${BLUE}"/>${ORNAMENT}`);

/** Filled to the edge, with the ornament inside the safe zone of every launcher shape. */
export const MASKABLE = drawing(
  `<rect width="32" height="32" fill="${BLUE}"/><g transform="translate(16 16) scale(.8) translate(-16 -17.3)">${ORNAMENT}</g>`
);

/** The icon as a data URL: a file would be requested again at every step of the check. */
export const ICON = `data:image/svg+xml,${encodeURIComponent(ROUNDED)}`;
