const DAY_MS = 24 * 60 * 60 * 1000;
/** How long a comparison with a text of the law counts as recent; the build also warns of older ones. */
export const RECENT_DAYS = 90;

/** Whether the rules were last compared with the law (`YYYY-MM-DD`) too long before `now`, in ms since 1970. */
export function isStale(checkedOn: string, now: number): boolean {
  return now - Date.parse(checkedOn) > RECENT_DAYS * DAY_MS;
}
