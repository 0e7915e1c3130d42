/** What went wrong, for the person at the terminal. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
