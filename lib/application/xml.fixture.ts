const TOKEN =
  /<\?[^?]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)|(<)/gu;
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/u;
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/** What is wrong with a piece of XML, as far as well-formedness goes; undefined when nothing is. */
export function problemInXml(xml: string): string | undefined {
  if (FORBIDDEN.test(xml)) return 'a forbidden character';
  if (BARE_AMPERSAND.test(xml)) return 'a bare ampersand';
  const open: string[] = [];
  for (const [token, closes, name, , empty, , stray] of xml.matchAll(TOKEN)) {
    if (stray !== undefined) return 'a stray <';
    if (name === undefined || empty === '/') continue;
    if (closes !== '/') open.push(name);
    else if (open.pop() !== name) return `an unexpected ${token}`;
  }
  return open.length === 0 ? undefined : `${open.join(', ')} left open`;
}
