// @ts-check

/** As in lib/lawWatch/pins.ts; a test compares the two. */
export const STALE_AFTER_DAYS = 90;

const DAY = 24 * 60 * 60 * 1000;

/**
 * Warnings about texts of law that the rules were compared with too long ago.
 * @param {readonly {act: string, language: string, textOf: string, comparedOn: string}[]} pins
 * @param {Date} today
 * @returns {readonly string[]}
 */
export function overdueComparisons(pins, today) {
  return pins.flatMap(({act, language, textOf, comparedOn}) => {
    const days = Math.floor((today.getTime() - Date.parse(comparedOn)) / DAY);
    return days > STALE_AFTER_DAYS
      ? [
          `WARNING: ${act} (${language}, ${textOf}) was last compared with its text ${days} days ago: docs/law-watch.md`
        ]
      : [];
  });
}
