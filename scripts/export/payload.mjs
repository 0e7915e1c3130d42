// @ts-check

/** One part of what the framework hands to its scripts on the page, as a JSON string. */
const PART = /<script>self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g;

/** A style sheet in it: the element with its text, or with the number of the row that holds the text. */
const STYLE = /("href":"\/_next\/[^"]*\.css"),"children":"((?:[^"\\]|\\.)*)"/g;

/**
 * The page without the second copy of its style sheets: they stand in its head, where the framework finds them by
 * their address and never looks at the text.
 * @param {string} html
 */
export function withoutStyleText(html) {
  const parts = [...html.matchAll(PART)];
  const [first] = parts;
  if (first === undefined) return html;
  const rows = rowsOf(parts.map(([, text]) => /** @type {string} */ (JSON.parse(text ?? '""'))).join(''));
  /** @type {Set<string>} */
  const texts = new Set();
  const kept = rows.map((row) =>
    row.isText
      ? row
      : {
          ...row,
          content: row.content.replace(STYLE, (_all, address, text) => {
            if (text.startsWith('$')) texts.add(text.slice(1));
            return address;
          })
        }
  );
  const payload = kept
    .filter(({id}) => !texts.has(id))
    .map(({id, content}) => `${id}:${content}`)
    .join('');
  const script = `<script>self.__next_f.push([1,${asScript(payload)}])</script>`;
  return html.replace(PART, (all) => (all === first[0] ? script : ''));
}

/**
 * The rows of a payload: `id:content` up to the end of the line, or `id:T` and a text with its length in bytes.
 * @param {string} payload
 * @returns {readonly {id: string, content: string, isText: boolean}[]}
 */
function rowsOf(payload) {
  const bytes = Buffer.from(payload);
  const rows = [];
  for (let at = 0; at < bytes.length;) {
    const colon = bytes.indexOf(':', at);
    const comma = bytes.indexOf(',', colon);
    const length = /^T([\da-f]+)$/.exec(bytes.toString('utf8', colon + 1, comma))?.[1];
    const line = bytes.indexOf('\n', colon);
    const lineEnd = line === -1 ? bytes.length : line + 1;
    const end = length === undefined ? lineEnd : comma + 1 + parseInt(length, 16);
    rows.push({
      id: bytes.toString('utf8', at, colon),
      content: bytes.toString('utf8', colon + 1, end),
      isText: length !== undefined
    });
    at = end;
  }
  return rows;
}

/**
 * A text as a literal that no HTML parser takes for the end of its script.
 * @param {string} text
 */
function asScript(text) {
  return JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  );
}
