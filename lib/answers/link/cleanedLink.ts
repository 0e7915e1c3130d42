/**
 * The parts of a text that may be the payload of a link, likeliest first: messengers and mail programs break it
 * with spaces, include the bracket or full stop after it, and append queries of their own.
 */
export function payloadsIn(text: string): readonly string[] {
  const joined = text.replace(/[\s\p{Cf}]/gu, '');
  const [first = ''] = text.trim().split(/\s/);
  const found = [joined, first].flatMap((one) => {
    const payload = /^[\w.-]*/.exec(one)?.[0] ?? '';
    // A dash can be the last digit, or belong to the surrounding sentence.
    const marks = /[._-]*$/.exec(payload)?.[0].length ?? 0;
    return Array.from({length: marks + 1}, (_, taken) => payload.slice(0, payload.length - taken));
  });
  return [...new Set(found)];
}
