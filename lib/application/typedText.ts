/** Control characters except the line break, lone surrogates, direction marks, non-characters. */
const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu;

/** The person's text, safe for a document: characters that are not text removed, all else as typed. */
function printable(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(UNPRINTABLE, '');
}

/** The text as paragraphs; empty lines only separate them. */
export function paragraphsOf(text: string | undefined): readonly string[] {
  return printable(text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The text in one line; undefined if empty. */
export function lineOf(text: string | undefined): string | undefined {
  const line = paragraphsOf(text).join(' ');
  return line === '' ? undefined : line;
}
