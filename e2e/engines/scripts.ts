/** All scripts that run in the page. */
export * from './inPage';
export * from './soak/inPage';
