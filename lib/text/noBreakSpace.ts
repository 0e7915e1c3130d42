/** Stands between a number and its unit, between a day and its month, and after `1)`: glossary 3.3. */
export const NO_BREAK_SPACE = '\u00a0';
