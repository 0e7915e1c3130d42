/**
 * What of a text can be the payload of a link, likeliest first: messengers and mail programs break it with spaces, take
 * the bracket or the full stop behind it along, and append queries of their own.
 */
export function payloadsIn(text: string): readonly string[] {
  const joined = text.replace(/[\s\p{Cf}]/gu, '');
  const [first = ''] = text.trim().split(/\s/);
  const found = [joined, first].flatMap((one) => {
    const payload = /^[\w.-]*/.exec(one)?.[0] ?? '';
    // A dash can be the last digit, and can be of the sentence around.
    const marks = /[._-]*$/.exec(payload)?.[0].length ?? 0;
    return Array.from({length: marks + 1}, (_, taken) => payload.slice(0, payload.length - taken));
  });
  return [...new Set(found)];
}
