/** As many parts of a mangled text as are tried; each could fit the check digits by chance. */
const MOST_PARTS = 6;

/**
 * The parts of a text that may be the payload of a link, likeliest first: messengers and mail programs break it with
 * spaces and "=", put brackets or words before it, a full stop or a query after it, or the whole link a second time.
 */
export function payloadsIn(text: string): readonly string[] {
  const joined = text.replace(/[\s\p{Cf}=]/gu, '');
  const [first = ''] = text.trim().split(/\s/);
  return [...new Set([joined, first].flatMap(partsOf).flatMap(shortened))];
}

const partsOf = (text: string): readonly string[] =>
  text
    .split(/https?:|[^\w.-]+/i)
    .filter((part) => part !== '')
    .slice(0, MOST_PARTS);

/** A dash can be the last digit, or belong to the surrounding sentence. */
function shortened(part: string): readonly string[] {
  const marks = /[._-]*$/.exec(part)?.[0].length ?? 0;
  const half = part.slice(0, part.length / 2);
  const halves = half + half === part ? [half] : [];
  return [...Array.from({length: marks + 1}, (_, taken) => part.slice(0, part.length - taken)), ...halves];
}
